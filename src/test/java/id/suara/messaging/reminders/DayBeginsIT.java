package id.suara.messaging.reminders;

import static id.suara.programme.Planned.session;
import static id.suara.programme.Planned.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.agenda.commissions.Members;
import id.suara.delegates.Admissions;
import id.suara.delegates.TrialCongress;
import id.suara.messaging.reminders.ReminderSource.Coming;
import id.suara.programme.SessionPlan;
import id.suara.programme.Sessions;
import id.suara.programme.conflicts.Conflict;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.PlanCommission;
import id.suara.programme.releases.ReleasePreview;
import id.suara.programme.releases.ReleaseProgramme;
import id.suara.programme.releases.Releases;
import id.suara.programme.venue.PlanRoom;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.venue.Venue;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What delegates are reminded of on each day of the congress. */
@ExtendWith(ArquillianExtension.class)
class DayBeginsIT {

    @Inject
    TrialCongress trial;

    @Inject
    DayBegins days;

    @Inject
    Sessions sessions;

    @Inject
    Releases releases;

    @Inject
    Commissions commissions;

    @Inject
    Members members;

    @Inject
    Venue venue;

    @Inject
    Admissions admissions;

    private long opening;
    private long hall;
    private long first;
    private long account;

    @BeforeEach
    void planACongress() {
        trial.begin();
        hall = venue.addRoom(new PlanRoom("Aula", RoomMode.ONLINE, null, 400, null));
        long commission = commissions.add(new PlanCommission("Pendidikan", null, null, 9));
        opening = sessions.add(common("09:00", "10:00"));
        sessions.add(session("Sidang")
                .from("2027-09-21T07:30")
                .to("2027-09-21T08:30")
                .in(hall)
                .forCommissions(commission)
                .plan());
        sessions.add(session("Lokakarya")
                .from("2027-09-22T07:00")
                .to("2027-09-22T08:00")
                .in(hall)
                .optional()
                .plan());
        first = trial.reviewable("Komang");
        account = admissions.admit(first, trial.version(first));
        long second = trial.stranger("Ketut");
        admissions.admit(second, trial.version(second));
        trial.actAsOrganizer();
        members.put(first, commission);
    }

    private SessionPlan common(String from, String to) {
        return session("Pembukaan")
                .from("2027-09-21T" + from)
                .to("2027-09-21T" + to)
                .in(hall)
                .plan();
    }

    private void release(String name) {
        trial.actAsOrganizer();
        ReleasePreview preview = releases.preview();
        releases.release(new ReleaseProgramme(
                name,
                preview.current() == null ? null : preview.current().id(),
                preview.draftVersion(),
                preview.conflicts().stream().map(Conflict::key).collect(Collectors.toSet())));
    }

    private List<Coming> coming() throws Exception {
        List<Coming> coming = new ArrayList<>();
        trial.undone(() -> coming.addAll(days.coming(wib("2027-09-20T00:00"), wib("2027-09-30T00:00"))));
        return coming;
    }

    private List<Long> readers(Instant at) throws Exception {
        Coming asked =
                coming().stream().filter(one -> one.at().equals(at)).findFirst().orElseThrow();
        List<Long> readers = new ArrayList<>();
        trial.undone(() -> days.readers(asked).forEach(reader -> readers.add(reader.accountId())));
        return readers;
    }

    @Test
    @DisplayName("Each delegate is reminded of the first session of the day that is theirs, and of no optional one")
    void remindsEachOfTheirOwnBeginning() throws Exception {
        assertThat(coming()).as("before the first release").isEmpty();
        release("Pertama");
        assertThat(coming()).extracting(Coming::at).containsExactly(wib("2027-09-21T07:30"), wib("2027-09-21T09:00"));
        assertThat(readers(wib("2027-09-21T07:30"))).containsExactly(account);
        assertThat(readers(wib("2027-09-21T09:00"))).hasSize(1).doesNotContain(account);
    }

    @Test
    void followsAReleaseThatMovesIt() throws Exception {
        release("Pertama");
        trial.actAsOrganizer();
        sessions.change(opening, sessions.find(opening).version(), common("13:00", "14:00"));
        assertThat(coming()).extracting(Coming::at).contains(wib("2027-09-21T09:00"));
        release("Kedua");
        assertThat(coming()).extracting(Coming::at).containsExactly(wib("2027-09-21T07:30"), wib("2027-09-21T13:00"));
    }
}
