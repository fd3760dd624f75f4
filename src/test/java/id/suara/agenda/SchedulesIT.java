package id.suara.agenda;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.agenda.calendars.CalendarFeeds;
import id.suara.agenda.calendars.Invitations;
import id.suara.agenda.calendars.Office;
import id.suara.agenda.commissions.Members;
import id.suara.agenda.commissions.PlacedRow;
import id.suara.agenda.schedule.Schedule;
import id.suara.agenda.schedule.ScheduledSession;
import id.suara.agenda.schedule.ScheduledSession.Mark;
import id.suara.agenda.schedule.Schedules;
import id.suara.delegates.Admissions;
import id.suara.delegates.Decisions;
import id.suara.delegates.GiveReason;
import id.suara.delegates.TrialCongress;
import id.suara.identity.IdentityEvent;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
import id.suara.programme.Planned;
import id.suara.programme.SessionPlan;
import id.suara.programme.Sessions;
import id.suara.programme.conflicts.Conflict;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.PlanCommission;
import id.suara.programme.releases.ReleasePreview;
import id.suara.programme.releases.ReleaseProgramme;
import id.suara.programme.releases.Releases;
import id.suara.programme.venue.PlanRoom;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.venue.Venue;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Commissions' members, schedules and calendars in the container. */
@ExtendWith(ArquillianExtension.class)
class SchedulesIT {

    private static final String LINK = "https://daring.example.org/aula";

    @Inject
    TrialCongress trial;

    @Inject
    Members members;

    @Inject
    Schedules schedules;

    @Inject
    CalendarFeeds feeds;

    @Inject
    Invitations invitations;

    @Inject
    Sessions sessions;

    @Inject
    Releases releases;

    @Inject
    Commissions commissions;

    @Inject
    Venue venue;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<IdentityEvent.Erased> erasures;

    private long room;
    private long one;
    private long two;
    private long opening;
    private long debate;
    private long child;
    private long account;
    private long person;

    @BeforeEach
    void planACongress() {
        trial.begin();
        room = venue.addRoom(new PlanRoom("Aula daring", RoomMode.ONLINE, null, 400, LINK));
        one = commissions.add(new PlanCommission("Pendidikan", "Education", "education", 2));
        two = commissions.add(new PlanCommission("Partisipasi", null, null, 1));
        opening = sessions.add(at("Pembukaan", "09:00", "10:00").plan());
        debate = sessions.add(
                at("Sidang pendidikan", "10:30", "11:30").forCommissions(one).plan());
        sessions.add(
                at("Sidang partisipasi", "13:00", "14:00").forCommissions(two).plan());
        sessions.add(at("Lokakarya", "15:00", "16:00").optional().plan());
        child = trial.reviewable("Komang");
        account = admissions.admit(child, trial.version(child));
        person = trial.person(child);
    }

    private Planned at(String title, String from, String to) {
        return session(title).from("2027-09-21T" + from).to("2027-09-21T" + to).in(room);
    }

    private long release(String name) {
        trial.actAsOrganizer();
        ReleasePreview preview = releases.preview();
        return releases.release(new ReleaseProgramme(
                name,
                preview.current() == null ? null : preview.current().id(),
                preview.draftVersion(),
                preview.conflicts().stream().map(Conflict::key).collect(Collectors.toSet())));
    }

    private void change(long id, SessionPlan plan) {
        trial.actAsOrganizer();
        sessions.change(id, sessions.find(id).version(), plan);
    }

    private void actAsChild() {
        current.set(new Caller(account, "Komang", Set.of(Role.DELEGATE), null, null));
    }

    private Schedule own() {
        actAsChild();
        return schedules.own(Texts.INDONESIAN).orElseThrow();
    }

    private static List<String> titles(List<ScheduledSession> sessions) {
        return sessions.stream().map(session -> session.facts().plan().title()).toList();
    }

    @Test
    void areWhatIsForEverybodyAndForTheDelegatesCommission() {
        actAsChild();
        assertThat(schedules.own(Texts.INDONESIAN)).isEmpty();
        release("Pertama");
        assertThat(titles(own().sessions())).containsExactly("Pembukaan");
        assertThat(own().commission()).isNull();
        trial.actAsOrganizer();
        members.put(child, one);
        assertThat(titles(own().sessions())).containsExactly("Pembukaan", "Sidang pendidikan");
        assertThat(own().commission()).isEqualTo("Pendidikan");
        assertThat(own().sessions().get(0).link()).isEqualTo(LINK);
        assertThat(own().sessions()).allMatch(ScheduledSession::obligatory);
        trial.actAsOrganizer();
        members.put(child, two);
        assertThat(titles(own().sessions())).containsExactly("Pembukaan", "Sidang partisipasi");
        trial.actAsOrganizer();
        members.takeOut(child);
        assertThat(titles(own().sessions())).containsExactly("Pembukaan");
    }

    @Test
    void markWhatChangedUntilTheChildHasReadIt() {
        trial.actAsOrganizer();
        members.put(child, one);
        release("Pertama");
        assertThat(own().isChanged()).as("the first look has missed nothing").isFalse();
        change(opening, at("Pembukaan", "08:00", "09:00").plan());
        sessions.cancel(debate, sessions.find(debate).version());
        long second = release("Kedua");
        Schedule changed = own();
        assertThat(changed.sessions()).extracting(ScheduledSession::mark).containsExactly(Mark.MOVED, Mark.CANCELLED);
        assertThat(changed.sessions().get(0).before().startsAt()).isEqualTo(Planned.wib("2027-09-21T09:00"));
        assertThat(changed.sessions().get(1).link()).as("of what is cancelled").isNull();
        assertThat(own().isChanged()).as("opening it again reads nothing").isTrue();
        long third = release("Ketiga", "Baru");
        assertThat(own().sessions()).extracting(ScheduledSession::mark).contains(Mark.MOVED, Mark.NEW);
        schedules.read(second);
        assertThat(own().sessions())
                .extracting(ScheduledSession::mark)
                .as("what came since stays marked")
                .containsOnlyOnce(Mark.NEW)
                .doesNotContain(Mark.MOVED);
        schedules.read(third);
        assertThat(own().isChanged()).isFalse();
        schedules.read(second);
        assertThat(own().isChanged()).as("an older reading takes nothing back").isFalse();
    }

    private long release(String name, String added) {
        trial.actAsOrganizer();
        sessions.add(at(added, "17:00", "18:00").plan());
        return release(name);
    }

    @Test
    void tellWhatIsForOthersNow() {
        trial.actAsOrganizer();
        members.put(child, one);
        release("Pertama");
        own();
        change(
                debate,
                at("Sidang pendidikan", "10:30", "11:30").forCommissions(two).plan());
        release("Kedua");
        assertThat(titles(own().missed())).containsExactly("Sidang pendidikan");
        assertThat(own().isChanged()).isTrue();
    }

    @Test
    void areNobodyElsesAndEndWithThePlace() throws SQLException {
        release("Pertama");
        assertThatThrownBy(() -> schedules.own(Texts.INDONESIAN)).hasMessage("access.denied");
        current.set(new Caller(account, "Kak", Set.of(Role.CHAPERONE), null, null));
        assertThatThrownBy(() -> schedules.ofCared(account, Texts.INDONESIAN)).hasMessage("agenda.not-in-care");
        trial.actAsOrganizer();
        pause(true);
        actAsChild();
        assertThat(schedules.own(Texts.INDONESIAN)).as("paused").isEmpty();
        trial.actAsOrganizer();
        pause(false);
        assertThat(own()).isNotNull();
        trial.actAsOrganizer();
        members.put(child, one);
        decisions.withdraw(child, trial.version(child), new GiveReason("Keluarga pindah."));
        actAsChild();
        assertThat(schedules.own(Texts.INDONESIAN)).isEmpty();
        trial.actAsOrganizer();
        assertThat(members.all()).isEmpty();
    }

    @Test
    @DisplayName("S9 a calendar says nothing about whose it is: not in its name, its UIDs or its events")
    void aCalendarSaysNothingAboutWhoseItIs() throws Exception {
        trial.actAsOrganizer();
        members.put(child, one);
        release("Pertama");
        actAsChild();
        assertThat(feeds.openSince()).isEmpty();
        String calendar = text(feeds.renew());
        assertThat(calendar)
                .contains("SUMMARY:Pembukaan", "SUMMARY:Sidang pendidikan")
                .doesNotContain("Sidang partisipasi")
                .doesNotContain("Lokakarya")
                .doesNotContain("Komang")
                .doesNotContain("daring.example.org")
                .doesNotContainPattern("\\b(" + account + "|" + person + "|" + child + ")\\b");
        String uid = sessionsUid();
        assertThat(calendar).doesNotContain(uid);
    }

    private void pause(boolean on) throws SQLException {
        trial.sql("update application set suspended_at = " + (on ? "now()" : "null") + " where id = " + child);
    }

    private String sessionsUid() {
        trial.actAsOrganizer();
        return sessions.find(opening).facts().uid();
    }

    @Test
    void calendarsKeepTheirUidsAndRaiseTheSequenceOfWhatChanged() {
        trial.actAsOrganizer();
        members.put(child, one);
        release("Pertama");
        actAsChild();
        URI address = feeds.renew();
        String before = text(address);
        assertThat(text(address)).as("the same release, the same bytes").isEqualTo(before);
        change(opening, at("Pembukaan", "08:00", "09:00").plan());
        sessions.cancel(debate, sessions.find(debate).version());
        release("Kedua");
        String after = text(address);
        assertThat(lines(after, "UID:")).isEqualTo(lines(before, "UID:")).doesNotHaveDuplicates();
        assertThat(lines(before, "SEQUENCE:")).containsExactly("SEQUENCE:0", "SEQUENCE:0");
        assertThat(lines(after, "SEQUENCE:")).containsExactly("SEQUENCE:1", "SEQUENCE:1");
        assertThat(lines(after, "STATUS:")).containsExactly("STATUS:CONFIRMED", "STATUS:CANCELLED");
    }

    @Test
    void anAddressEndsWhenItIsRenewedRevokedOrThePlaceIsGone() throws SQLException {
        release("Pertama");
        actAsChild();
        URI first = feeds.renew();
        URI second = feeds.renew();
        assertThatThrownBy(() -> text(first)).hasMessage("agenda.no-calendar");
        assertThat(text(second)).contains("Pembukaan");
        actAsChild();
        feeds.revoke();
        feeds.revoke();
        assertThat(feeds.openSince()).isEmpty();
        assertThatThrownBy(() -> text(second)).hasMessage("agenda.no-calendar");
        actAsChild();
        URI third = feeds.renew();
        trial.actAsOrganizer();
        pause(true);
        assertThatThrownBy(() -> text(third)).hasMessage("agenda.no-calendar");
        pause(false);
        assertThat(text(third)).contains("Pembukaan");
        trial.actAsOrganizer();
        decisions.withdraw(child, trial.version(child), new GiveReason("Keluarga pindah."));
        assertThatThrownBy(() -> text(third)).hasMessage("agenda.no-calendar");
        actAsChild();
        assertThatThrownBy(() -> feeds.renew()).hasMessage("agenda.no-schedule");
    }

    @Test
    void aMailsEventIsTheOneOfTheFeed() throws Exception {
        long release = release("Pertama");
        actAsChild();
        String calendar = text(feeds.renew());
        trial.undone(() -> {
            Invitations.Part part = invitations.invite(
                    new Invitations.Event(
                            person, releases.find(release).session(opening).orElseThrow(), false),
                    false,
                    new Office("Panitia", "panitia@example.org"),
                    "wali@example.org");
            String mailed = new String(part.bytes(), StandardCharsets.UTF_8);
            assertThat(part.contentType()).endsWith("method=REQUEST");
            assertThat(mailed)
                    .contains("METHOD:REQUEST")
                    .contains(lines(calendar, "UID:").get(0));
        });
    }

    @Test
    void whatIsKeptOfAChildIsErasedWithThem() throws Exception {
        trial.actAsOrganizer();
        members.put(child, one);
        release("Pertama");
        own();
        feeds.renew();
        assertThat(kept()).isEqualTo(3);
        trial.undone(() -> {
            erasures.fire(new IdentityEvent.Erased(person));
            assertThat(kept()).isZero();
        });
    }

    private long kept() throws SQLException {
        return rows("calendar_feed where person_id = " + person)
                + rows("schedule_look where account_id = " + account)
                + rows("commission_member where application_id = " + child);
    }

    private long rows(String of) throws SQLException {
        return trial.count("select count(*) from " + of);
    }

    @Test
    void aCommissionTakesNoMoreThanItIsForAndBecomesNoSmallerThanItIsFull() throws Exception {
        trial.actAsOrganizer();
        long second = trial.stranger("Putu");
        admissions.admit(second, trial.version(second));
        members.put(child, two);
        assertThatThrownBy(() -> members.put(second, two)).hasMessage("agenda.commission-full");
        members.put(child, one);
        members.put(second, two);
        members.put(second, one);
        assertThat(members.all()).extracting(PlacedRow::commissionId).containsOnly(one);
        assertThatThrownBy(() -> resize(one, 1)).hasMessage("agenda.commission-has-more");
        members.takeOut(child);
        resize(one, 1);
        assertThatThrownBy(() -> members.put(child, one)).hasMessage("agenda.commission-full");
        resize(one, 5);
        members.put(child, one);
        assertThatThrownBy(() -> commissions.remove(two + 999_999, 1)).hasMessage("programme.none");
        assertThatThrownBy(() -> trial.sql("update commission_member set seat = 6 where application_id = " + child))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("check");
        long waiting = trial.stranger("Kadek");
        assertThatThrownBy(() -> members.put(waiting, one)).hasMessage("agenda.not-coming");
        trial.actAsOfficer("51");
        assertThatThrownBy(() -> members.put(child, one)).hasMessage("access.denied");
    }

    @Test
    void theLastSeatGoesToOneOfThoseWhoReachForItAtOnce() throws Exception {
        trial.actAsOrganizer();
        List<Long> crowd = trial.crowd(4);
        for (long application : crowd) {
            admissions.admit(application, trial.version(application));
        }
        List<String> outcomes = trial.atOnce(4, turn -> {
            try {
                members.put(crowd.get(turn), two);
                return "in";
            } catch (RuntimeException refused) {
                return refused.getMessage();
            }
        });
        assertThat(outcomes).containsOnlyOnce("in").contains("agenda.commission-full");
        assertThat(rows("commission_member where commission_id = " + two)).isEqualTo(1);
    }

    private void resize(long id, int size) {
        CommissionRow row = commissions.all(trial.id()).stream()
                .filter(commission -> commission.id() == id)
                .findFirst()
                .orElseThrow();
        commissions.change(id, row.version(), new PlanCommission(row.name(), row.nameEn(), row.themeCode(), size));
    }

    /** As a program reads it that knows nothing but the address. */
    private String text(URI address) {
        String path = address.getPath();
        assertThat(path).startsWith(CalendarFeeds.PATH).endsWith(".ics");
        String secret = path.substring(CalendarFeeds.PATH.length(), path.length() - 4);
        Caller before = current.get();
        current.set(Caller.visitor("192.0.2.1"));
        try {
            return new String(feeds.read(secret).plain(), StandardCharsets.UTF_8);
        } finally {
            current.set(before);
        }
    }

    private static List<String> lines(String calendar, String beginning) {
        return calendar.lines().filter(line -> line.startsWith(beginning)).toList();
    }
}
