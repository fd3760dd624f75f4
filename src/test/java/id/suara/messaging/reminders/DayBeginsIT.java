package id.suara.messaging.reminders;

import static id.suara.programme.Planned.session;
import static id.suara.programme.Planned.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.agenda.choices.Choices;
import id.suara.agenda.choices.Standing;
import id.suara.agenda.commissions.Members;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.delegates.Admissions;
import id.suara.delegates.TrialCongress;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    Choices choices;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller current;

    @Inject
    Venue venue;

    @Inject
    Admissions admissions;

    private long opening;
    private long workshop;
    private long hall;
    private long first;
    private long account;
    private long other;

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
        workshop = sessions.add(session("Lokakarya")
                .from("2027-09-22T07:00")
                .to("2027-09-22T08:00")
                .in(hall)
                .optional()
                .holding(1)
                .plan());
        first = trial.reviewable("Komang");
        account = admissions.admit(first, trial.version(first));
        long second = trial.stranger("Ketut");
        other = admissions.admit(second, trial.version(second));
        trial.actAsOrganizer();
        members.put(first, commission);
        Instant now = Instant.now();
        congresses.schedule(
                trial.id(), PhaseKind.SESSIONS, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)));
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

    private void actAs(long delegate) {
        current.set(new Caller(delegate, "Anak", Set.of(Role.DELEGATE), null, null));
    }

    private Standing choose(long delegate, long session) {
        actAs(delegate);
        return choices.choose(session, false);
    }

    private void giveBack(long delegate, long session) {
        actAs(delegate);
        choices.giveBack(session);
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
    @DisplayName(
            "Each delegate is reminded of the first session of the day that is theirs, and of no optional one that they did not choose")
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

    @Test
    void remindsOfADayThatHoldsNothingButAChosenSession() throws Exception {
        release("Pertama");
        assertThat(choose(account, workshop)).isEqualTo(Standing.SEATED);
        assertThat(coming())
                .extracting(Coming::at)
                .containsExactly(wib("2027-09-21T07:30"), wib("2027-09-21T09:00"), wib("2027-09-22T07:00"));
        assertThat(readers(wib("2027-09-22T07:00"))).containsExactly(account);
    }

    @Test
    @DisplayName("A chosen session before the obligatory one begins the day, and one after it does not")
    void remindsOfAChosenSessionThatComesFirst() throws Exception {
        long early = sessions.add(session("Senam pagi")
                .from("2027-09-21T06:30")
                .to("2027-09-21T07:15")
                .in(hall)
                .optional()
                .plan());
        long late = sessions.add(session("Bercerita")
                .from("2027-09-21T13:00")
                .to("2027-09-21T14:00")
                .in(hall)
                .optional()
                .plan());
        release("Pertama");
        assertThat(choose(other, early)).isEqualTo(Standing.SEATED);
        assertThat(choose(account, late)).isEqualTo(Standing.SEATED);
        assertThat(coming()).extracting(Coming::at).containsExactly(wib("2027-09-21T06:30"), wib("2027-09-21T07:30"));
        assertThat(readers(wib("2027-09-21T06:30"))).containsExactly(other);
        assertThat(readers(wib("2027-09-21T07:30"))).containsExactly(account);
    }

    @Test
    @DisplayName(
            "Who stands in line for a seat is not reminded; once the seat is given back, who moved up is, and nobody else")
    void remindsOfNoSessionWithoutASeat() throws Exception {
        Instant begin = wib("2027-09-22T07:00");
        release("Pertama");
        assertThat(choose(account, workshop)).isEqualTo(Standing.SEATED);
        assertThat(choose(other, workshop)).isEqualTo(Standing.WAITING);
        assertThat(readers(begin)).containsExactly(account);
        giveBack(account, workshop);
        assertThat(readers(begin)).containsExactly(other);
        giveBack(other, workshop);
        assertThat(coming()).extracting(Coming::at).doesNotContain(begin);
    }
}
