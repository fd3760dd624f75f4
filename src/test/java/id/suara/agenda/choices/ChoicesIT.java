package id.suara.agenda.choices;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.agenda.commissions.Members;
import id.suara.agenda.schedule.ScheduledSession;
import id.suara.agenda.schedule.Schedules;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.delegates.Admissions;
import id.suara.delegates.Decisions;
import id.suara.delegates.GiveReason;
import id.suara.delegates.TrialCongress;
import id.suara.identity.IdentityEvent;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
import id.suara.programme.Planned;
import id.suara.programme.Sessions;
import id.suara.programme.conflicts.Conflict;
import id.suara.programme.conflicts.ConflictKind;
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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Choosing optional sessions, their seats and their lines, in the container. */
@ExtendWith(ArquillianExtension.class)
class ChoicesIT {

    @Inject
    TrialCongress trial;

    @Inject
    Choices choices;

    @Inject
    Choosers choosers;

    @Inject
    Seats seats;

    @Inject
    ChoiceWatch watch;

    @Inject
    Schedules schedules;

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
    Congresses congresses;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<IdentityEvent.Erased> erasures;

    @Inject
    TransactionManager transaction;

    @PersistenceContext
    EntityManager em;

    private final Map<Long, Long> accounts = new HashMap<>();
    private List<Long> children;
    private long room;
    private long photos;
    private long signs;
    private long letters;
    private long commission;

    @BeforeEach
    void threeSessionsAndSixDelegates() throws SQLException {
        trial.begin();
        room = venue.addRoom(new PlanRoom("Aula daring", RoomMode.ONLINE, null, 4, null));
        commission = commissions.add(new PlanCommission("Pendidikan", null, null, 6));
        photos = sessions.add(
                at("Bercerita lewat foto", "15:00", "16:00").holding(2).plan());
        signs = sessions.add(at("Bahasa isyarat", "15:30", "16:30")
                .in(another("Ruang 2"))
                .holding(2)
                .plan());
        letters = sessions.add(
                at("Menulis surat", "17:00", "18:00").in(another("Ruang 3")).plan());
        release("Pertama");
        children = trial.crowd(6);
        children.forEach(child -> accounts.put(child, admissions.admit(child, trial.version(child))));
        open(Duration.ofDays(1));
    }

    private long another(String name) {
        return venue.addRoom(new PlanRoom(name, RoomMode.ONLINE, null, 4, null));
    }

    private Planned at(String title, String from, String to) {
        return session(title)
                .from("2027-09-21T" + from)
                .to("2027-09-21T" + to)
                .in(room)
                .optional();
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

    private void plan(long id, Planned planned) {
        trial.actAsOrganizer();
        sessions.change(id, sessions.find(id).version(), planned.plan());
    }

    private void open(Duration closesIn) {
        trial.actAsOrganizer();
        Instant now = Instant.now();
        congresses.schedule(trial.id(), PhaseKind.SESSIONS, now.minus(Duration.ofDays(2)), now.plus(closesIn));
    }

    private long child(int number) {
        return children.get(number);
    }

    private void actAs(long application) {
        current.set(new Caller(accounts.get(application), "Anak", Set.of(Role.DELEGATE), null, null));
    }

    private Standing choose(int child, long session) {
        actAs(child(child));
        return choices.choose(session, false);
    }

    private void giveBack(int child, long session) {
        actAs(child(child));
        choices.giveBack(session);
    }

    private Choice own(int child, long session) {
        actAs(child(child));
        return choices.own().orElseThrow().choices().stream()
                .filter(choice -> choice.id() == session)
                .findFirst()
                .orElseThrow();
    }

    private void withdraw(int child) {
        trial.actAsOrganizer();
        decisions.withdraw(child(child), trial.version(child(child)), new GiveReason("Keluarga pindah."));
    }

    private static long told(TrialCongress trial, String kind, long account) throws SQLException {
        return trial.count("select count(*) from notice where kind = '" + kind + "' and account_id = " + account);
    }

    @Test
    void areFirstComeWithAWaitingListThatMovesUp() throws Exception {
        assertThat(own(0, photos).free()).isEqualTo(2);
        assertThat(choose(0, photos)).isEqualTo(Standing.SEATED);
        assertThat(choose(1, photos)).isEqualTo(Standing.SEATED);
        assertThat(choose(2, photos)).isEqualTo(Standing.WAITING);
        assertThat(choose(3, photos)).isEqualTo(Standing.WAITING);
        assertThat(own(3, photos))
                .satisfies(choice -> assertThat(choice.line()).isEqualTo(2))
                .satisfies(choice -> assertThat(choice.waiting()).isEqualTo(2))
                .satisfies(choice -> assertThat(choice.isFull()).isTrue());
        giveBack(0, photos);
        assertThat(own(2, photos).standing()).isEqualTo(Standing.SEATED);
        assertThat(own(3, photos).line()).isEqualTo(1);
        assertThat(told(trial, "SESSION_SEAT", accounts.get(child(2)))).isEqualTo(1);
        assertThat(told(trial, "SESSION_SEAT", accounts.get(child(1)))).isZero();
        withdraw(1);
        assertThat(own(3, photos).standing()).isEqualTo(Standing.SEATED);
        assertThat(own(4, photos).isFull()).isTrue();
        giveBack(3, photos);
        assertThat(choose(4, photos)).isEqualTo(Standing.SEATED);
    }

    @Test
    void standInTheScheduleOnceThereIsASeat() {
        choose(0, letters);
        choose(0, photos);
        choose(1, photos);
        choose(2, photos);
        assertThat(titles(0)).containsExactly("Bercerita lewat foto", "Menulis surat");
        assertThat(titles(2)).isEmpty();
        giveBack(0, photos);
        assertThat(titles(0)).containsExactly("Menulis surat");
        assertThat(titles(2)).containsExactly("Bercerita lewat foto");
    }

    private List<String> titles(int child) {
        actAs(child(child));
        List<ScheduledSession> own =
                schedules.own(Texts.INDONESIAN).orElseThrow().sessions();
        assertThat(own).noneMatch(ScheduledSession::obligatory);
        return own.stream().map(session -> session.facts().plan().title()).toList();
    }

    @Test
    void areOneForEachSlotAndChangedWithoutRisk() {
        choose(0, photos);
        assertThat(own(0, signs).insteadOf().id()).isEqualTo(photos);
        assertThatThrownBy(() -> choose(0, signs)).hasMessage("agenda.slot-chosen");
        assertThat(choose(0, letters)).as("at another time").isEqualTo(Standing.SEATED);
        choose(1, photos);
        choose(2, photos);
        assertThat(choices.choose(signs, true)).isEqualTo(Standing.SEATED);
        actAs(child(0));
        assertThat(choices.choose(signs, true)).isEqualTo(Standing.SEATED);
        assertThat(own(0, photos).standing()).isEqualTo(Standing.NONE);
        actAs(child(1));
        assertThatThrownBy(() -> choices.choose(signs, true)).hasMessage("agenda.choice-full");
        assertThat(own(1, photos).standing()).as("kept").isEqualTo(Standing.SEATED);
    }

    @Test
    void areChosenTwiceAndGivenBackTwiceLikeOnce() {
        choose(0, photos);
        assertThat(choose(0, photos)).isEqualTo(Standing.SEATED);
        assertThat(own(0, photos).taken()).isEqualTo(1);
        giveBack(0, photos);
        giveBack(0, photos);
        assertThat(own(0, photos).taken()).isZero();
    }

    @Test
    void areRefusedOutsideThePhaseAtTheTimeOfADutyAndToOthers() {
        trial.actAsOrganizer();
        long duty = sessions.add(session("Sidang komisi")
                .from("2027-09-21T17:30")
                .to("2027-09-21T18:30")
                .in(room)
                .forCommissions(commission)
                .plan());
        release("Kedua");
        members.put(child(0), commission);
        assertThat(own(0, letters).hindrance()).isEqualTo(Hindrance.OBLIGED);
        assertThatThrownBy(() -> choose(0, letters)).hasMessage("agenda.choice-obliged");
        assertThat(choose(1, letters)).isEqualTo(Standing.SEATED);
        assertThatThrownBy(() -> choose(1, duty)).hasMessage("agenda.no-choice");
        assertThatThrownBy(() -> choose(1, letters + 999_999)).hasMessage("agenda.no-choice");
        open(Duration.ofDays(-1));
        assertThatThrownBy(() -> choose(2, letters)).hasMessage("agenda.choices-closed");
        giveBack(1, letters);
        assertThat(own(1, letters).standing()).as("given back after the phase").isEqualTo(Standing.NONE);
        trial.actAsOrganizer();
        assertThatThrownBy(() -> choices.own()).hasMessage("access.denied");
        assertThatThrownBy(() -> choices.choose(letters, false)).hasMessage("access.denied");
        assertThatThrownBy(() -> choices.giveBack(letters)).hasMessage("access.denied");
        actAs(child(0));
        assertThatThrownBy(() -> choosers.all()).hasMessage("access.denied");
        assertThatThrownBy(() -> choosers.of(letters)).hasMessage("access.denied");
        assertThatThrownBy(() -> choosers.takeOut(letters, child(0))).hasMessage("access.denied");
    }

    @Test
    void areSeenByOrganizersWhoMayTakeSomebodyOut() throws Exception {
        choose(0, photos);
        choose(1, photos);
        choose(2, photos);
        trial.actAsOrganizer();
        assertThat(choosers.all()).extracting(FilledSession::id).containsExactly(photos, signs, letters);
        assertThat(choosers.all().get(0))
                .satisfies(one -> assertThat(one.taken()).isEqualTo(2))
                .satisfies(one -> assertThat(one.waiting()).isEqualTo(1));
        assertThat(choosers.of(photos)).extracting(Chooser::line).containsExactly(0, 0, 1);
        choosers.takeOut(photos, child(0));
        choosers.takeOut(photos, child(0));
        assertThat(choosers.of(photos))
                .extracting(Chooser::applicationId)
                .containsExactlyInAnyOrder(child(1), child(2));
        assertThat(told(trial, "SESSION_SEAT_LOST", accounts.get(child(0)))).isEqualTo(1);
        assertThat(told(trial, "SESSION_SEAT", accounts.get(child(2)))).isEqualTo(1);
        assertThatThrownBy(() -> choosers.takeOut(photos, 1)).hasMessage("delegates.no-application");
        assertThatThrownBy(() -> choosers.of(1)).hasMessage("agenda.no-choice");
    }

    @Test
    void moveUpWithALargerReleaseAndLoseNobodyWithASmallerOne() {
        IntStream.range(0, 4).forEach(child -> choose(child, photos));
        plan(photos, at("Bercerita lewat foto", "15:00", "16:00").holding(3));
        release("Kedua");
        assertThat(own(2, photos).standing()).isEqualTo(Standing.SEATED);
        assertThat(own(3, photos).line()).isEqualTo(1);
        plan(photos, at("Bercerita lewat foto", "15:00", "16:00").holding(1));
        release("Ketiga");
        assertThat(own(0, photos))
                .satisfies(choice -> assertThat(choice.standing()).isEqualTo(Standing.SEATED))
                .satisfies(choice -> assertThat(choice.taken()).isEqualTo(3))
                .satisfies(choice -> assertThat(choice.free()).isZero());
        trial.actAsOrganizer();
        assertThat(choosers.all().get(0).isTooFull()).isTrue();
        giveBack(0, photos);
        giveBack(1, photos);
        assertThat(own(3, photos).standing()).as("still full").isEqualTo(Standing.WAITING);
        giveBack(2, photos);
        assertThat(own(3, photos).standing()).isEqualTo(Standing.SEATED);
    }

    @Test
    void areCountedWhereADraftWouldHaveThemInTwoPlaces() {
        choose(0, photos);
        choose(0, letters);
        choose(1, photos);
        trial.actAsOrganizer();
        plan(letters, at("Menulis surat", "15:30", "16:30").in(another("Ruang 4")));
        plan(photos, at("Bercerita lewat foto", "15:00", "16:00").holding(1));
        List<Conflict> found = releases.preview().conflicts();
        assertThat(found)
                .filteredOn(conflict -> conflict.kind() == ConflictKind.CHOSEN_TWICE)
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.values()).containsEntry("count", 1));
        assertThat(found)
                .filteredOn(conflict -> conflict.kind() == ConflictKind.FEWER_SEATS)
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.values()).containsEntry("taken", 2));
    }

    @Test
    void areKeptByACancelledSessionAndPassedOverByWhoCouldNotCome() throws Exception {
        IntStream.range(0, 5).forEach(child -> choose(child, photos));
        trial.actAsOrganizer();
        sessions.cancel(photos, sessions.find(photos).version());
        release("Dibatalkan");
        assertThatThrownBy(() -> choose(5, photos)).hasMessage("agenda.no-choice");
        withdraw(0);
        trial.actAsOrganizer();
        sessions.revive(photos, sessions.find(photos).version());
        trial.sql("update application set suspended_at = now() where id = " + child(2));
        release("Jadi lagi");
        assertThat(own(1, photos).standing()).isEqualTo(Standing.SEATED);
        assertThat(own(3, photos).standing()).as("past the one who is paused").isEqualTo(Standing.SEATED);
        assertThat(own(4, photos).line()).isEqualTo(2);
    }

    @Test
    void moveUpNobodyIntoASecondSeatAtTheSameTime() {
        IntStream.range(0, 4).forEach(child -> choose(child, photos));
        plan(signs, at("Bahasa isyarat", "19:00", "20:00").in(room).holding(2));
        release("Kedua");
        choose(2, signs);
        trial.actAsOrganizer();
        plan(
                signs,
                at("Bahasa isyarat", "15:00", "16:00").in(another("Ruang 4")).holding(2));
        release("Ketiga");
        giveBack(0, photos);
        assertThat(own(2, photos).standing())
                .as("seated elsewhere at that time")
                .isEqualTo(Standing.WAITING);
        assertThat(own(3, photos).standing()).isEqualTo(Standing.SEATED);
    }

    @Test
    void moveUpWhoCouldNotComeBeforeAsSoonAsTheyCan() throws Exception {
        choose(0, photos);
        choose(1, photos);
        choose(2, photos);
        trial.sql("update application set suspended_at = now() where id = " + child(2));
        giveBack(0, photos);
        watch.lookAgain();
        trial.sql("update application set suspended_at = null where id = " + child(2));
        assertThat(own(2, photos).standing()).isEqualTo(Standing.WAITING);
        watch.lookAgain();
        assertThat(own(2, photos).standing()).isEqualTo(Standing.SEATED);
    }

    @Test
    void areToldOfNoSeatThatIsGoneAgain() throws Exception {
        IntStream.range(0, 3).forEach(child -> choose(child, photos));
        giveBack(0, photos);
        long account = accounts.get(child(2));
        assertThat(told(trial, "SESSION_SEAT", account)).isEqualTo(1);
        trial.actAsOrganizer();
        choosers.takeOut(photos, child(2));
        assertThat(told(trial, "SESSION_SEAT", account)).isZero();
        assertThat(told(trial, "SESSION_SEAT_LOST", account)).isEqualTo(1);
        choose(2, photos);
        giveBack(2, photos);
        assertThat(told(trial, "SESSION_SEAT_LOST", account)).isZero();
        choose(0, photos);
        assertThat(choose(2, photos)).isEqualTo(Standing.WAITING);
        giveBack(1, photos);
        assertThat(told(trial, "SESSION_SEAT", account)).isEqualTo(1);
        actAs(child(2));
        choices.choose(signs, true);
        assertThat(told(trial, "SESSION_SEAT", account))
                .as("changed to another")
                .isZero();
    }

    @Test
    void areKeptApartByTheDatabaseItself() {
        choose(0, photos);
        choose(1, photos);
        choose(2, photos);
        for (String broken : List.of(
                "seat = 1, seats = 2 where seat is null",
                "seat = 3 where seat = 2",
                "seat = 3, seats = 3 where seat = 2",
                "seats = null where seat = 2")) {
            assertThatThrownBy(() -> trial.sql("update session_choice set "
                            + broken.replace("where", "where session_id = " + photos + " and")))
                    .as(broken)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void areErasedWithTheChild() throws Exception {
        choose(0, photos);
        choose(0, letters);
        trial.actAsOrganizer();
        long person = trial.person(child(0));
        trial.undone(() -> {
            erasures.fire(new IdentityEvent.Erased(person));
            em.flush();
            assertThat(em.createNativeQuery("select count(*) from session_choice where application_id = ?1")
                            .setParameter(1, child(0))
                            .getSingleResult())
                    .isEqualTo(0L);
        });
    }

    @Test
    void areNeverMoreThanTheSeatsHoweverManyChooseAtOnce() throws Exception {
        List<String> outcomes = trial.atOnce(6, turn -> choose(turn, photos).name());
        assertThat(Collections.frequency(outcomes, "SEATED")).isEqualTo(2);
        assertThat(Collections.frequency(outcomes, "WAITING")).isEqualTo(4);
        assertThat(IntStream.range(0, 6)
                        .mapToObj(child -> own(child, photos).line())
                        .sorted())
                .containsExactly(0, 0, 1, 2, 3, 4);
    }

    @Test
    void areOneForEachSlotAlsoWhenAChildPressesOnTwoPhonesAtOnce() throws Exception {
        List<String> outcomes = trial.atOnce(2, turn -> {
            try {
                return choose(0, turn == 0 ? photos : signs).name();
            } catch (DomainException refused) {
                return refused.code();
            }
        });
        assertThat(outcomes).containsExactlyInAnyOrder("SEATED", "agenda.slot-chosen");
    }

    @Test
    void areAllGivenBackAndMovedUpAtOnce() throws Exception {
        IntStream.range(0, 6).forEach(child -> choose(child, photos));
        List<String> outcomes = trial.atOnce(4, turn -> {
            giveBack(turn, photos);
            return "done";
        });
        assertThat(outcomes).containsOnly("done");
        assertThat(own(4, photos).standing()).isEqualTo(Standing.SEATED);
        assertThat(own(5, photos).standing()).isEqualTo(Standing.SEATED);
        assertThat(own(0, photos).taken()).isEqualTo(2);
    }

    @Test
    void wouldGiveOneSeatToAllWithoutTheLockAndTheDatabaseRefuses() throws Exception {
        // The control: the same entities and statements, and nothing missing but the lock of the session's row.
        choose(5, letters);
        CyclicBarrier read = new CyclicBarrier(4);
        List<String> outcomes = trial.atOnce(4, turn -> {
            transaction.begin();
            try {
                Seating seating = em.find(Seating.class, letters);
                int next = seats.taken(letters) + 1;
                read.await();
                // Their numbers in line differ: it is the seat that only one of them gets.
                IntStream.range(0, turn).forEach(before -> seating.arrive());
                SessionChoice choice = SessionChoice.inLine(seating, child(turn), Instant.now());
                choice.sit(next, seating, Instant.now());
                em.persist(choice);
                em.flush();
                transaction.commit();
                return "seat " + next;
            } catch (Exception refused) {
                // At the end: that is when the database looks at seats.
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
                return "refused";
            }
        });
        assertThat(outcomes).containsExactlyInAnyOrder("seat 2", "refused", "refused", "refused");
    }
}
