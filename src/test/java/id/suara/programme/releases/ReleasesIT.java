package id.suara.programme.releases;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.TrialCongress;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.programme.Planned;
import id.suara.programme.ProgrammeEvent;
import id.suara.programme.SessionPlan;
import id.suara.programme.Sessions;
import id.suara.programme.conflicts.Conflict;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.PlanCommission;
import id.suara.programme.parts.PlanSpeaker;
import id.suara.programme.parts.SpeakerKind;
import id.suara.programme.parts.Speakers;
import id.suara.programme.venue.PlanBuilding;
import id.suara.programme.venue.PlanRoom;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.venue.Venue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Releases in the container. */
@ExtendWith(ArquillianExtension.class)
class ReleasesIT {

    /** Hears what agenda and messaging will hear. */
    @ApplicationScoped
    public static class Listener {

        private final List<ProgrammeEvent.Released> heard = new CopyOnWriteArrayList<>();

        void on(@Observes ProgrammeEvent.Released released) {
            heard.add(released);
        }

        public List<ProgrammeEvent.Released> heard() {
            return heard;
        }
    }

    @Inject
    TrialCongress trial;

    @Inject
    Releases releases;

    @Inject
    PublishedProgramme published;

    @Inject
    Sessions sessions;

    @Inject
    Venue venue;

    @Inject
    Commissions commissions;

    @Inject
    Speakers speakers;

    @Inject
    ReleaseRows rows;

    @Inject
    Listener listener;

    @Inject
    TransactionManager transaction;

    @PersistenceContext
    EntityManager em;

    private long building;
    private long room;
    private long commission;
    private long speaker;
    private long contract;
    private long plenary;

    @BeforeEach
    void planACongress() {
        trial.begin();
        building = venue.addBuilding(new PlanBuilding("Balai", null));
        room = venue.addRoom(new PlanRoom("Aula", RoomMode.HYBRID, building, 400, "https://daring.example.org/aula"));
        commission = commissions.add(new PlanCommission("Pendidikan", "Education", "education", 30));
        speaker = speakers.add(new PlanSpeaker(SpeakerKind.FACILITATOR, "Kak Dian", null, null, null, null));
        contract = sessions.add(at("Kontrak", "09:00", "10:00").by(speaker).plan());
        plenary = sessions.add(
                at("Sidang komisi", "10:00", "11:00").forCommissions(commission).plan());
    }

    @Test
    void freezeTheDraftAndTellInsideTheTransaction() {
        assertThat(published.current()).isEmpty();
        long first = release("Pertama");
        assertThat(listener.heard()).contains(new ProgrammeEvent.Released(first, null));
        ReleasedProgramme frozen = releases.find(first);
        assertThat(frozen.number()).isEqualTo(1);
        assertThat(frozen.sessions()).extracting(ReleasedSession::id).containsExactly(contract, plenary);
        ReleasedSession one = frozen.session(contract).orElseThrow();
        assertThat(one.facts()).isEqualTo(sessions.find(contract).facts());
        assertThat(one.plan().speakers()).containsExactly(speaker);
        assertThat(frozen.session(plenary).orElseThrow().plan().commissions()).containsExactly(commission);

        change(contract, at("Kontrak bersama", "09:00", "10:00").plan());
        assertThat(releases.find(first)).as("a draft changes no release").isEqualTo(frozen);
        assertThat(published.current().orElseThrow().sessions())
                .extracting(session -> session.plan().title())
                .containsExactly("Kontrak", "Sidang komisi");
        long second = release("Kedua");
        assertThat(listener.heard()).contains(new ProgrammeEvent.Released(second, first));
        assertThat(published.current().orElseThrow().release().id()).isEqualTo(second);
    }

    @Test
    void raiseTheSequenceOfWhatChangedAndKeepTheUidOfWhatIsCancelled() {
        long first = release("Pertama");
        String uid = sessions.find(contract).facts().uid();
        assertThatThrownBy(() -> sessions.remove(contract, version(contract))).hasMessage("programme.released-already");
        sessions.cancel(contract, version(contract));
        long second = release("Kedua");
        ReleasedSession cancelled = releases.find(second).session(contract).orElseThrow();
        assertThat(cancelled.cancelled()).isTrue();
        assertThat(cancelled.uid()).isEqualTo(uid);
        assertThat(cancelled.sequence()).isEqualTo(1);
        assertThat(cancelled.plan().speakers()).containsExactly(speaker);
        change(
                plenary,
                at("Sidang", "10:00", "11:00").forCommissions(commission).plan());
        long third = release("Ketiga");
        assertThat(releases.find(third).session(contract)).contains(cancelled);
        assertThat(releases.find(third).session(plenary).orElseThrow().sequence())
                .isEqualTo(1);
        sessions.revive(contract, version(contract));
        long fourth = release("Keempat");
        assertThat(releases.find(fourth).session(contract).orElseThrow())
                .satisfies(again -> assertThat(again.sequence()).isEqualTo(2))
                .satisfies(again -> assertThat(again.cancelled()).isFalse())
                .satisfies(again -> assertThat(again.uid()).isEqualTo(uid));
        assertThat(releases.difference(first, fourth).sessions())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.changes()).singleElement().isInstanceOf(SessionChange.WordsChanged.class));
        assertThat(releases.difference(fourth, second).sessions())
                .extracting(SessionDifference::sessionId)
                .containsExactlyInAnyOrder(contract, plenary);
    }

    @Test
    void refuseAnEmptyOneAndWhatWasNotLookedAt() {
        long first = release("Pertama");
        assertThatThrownBy(() -> release("Sama")).hasMessage("programme.nothing-changed");
        long seen = releases.preview().draftVersion();
        change(contract, at("Kontrak bersama", "09:00", "10:00").plan());
        assertThatThrownBy(() -> releases.release(new ReleaseProgramme("Kedua", first, seen, Set.of())))
                .hasMessage("programme.draft-changed");
        long now = releases.preview().draftVersion();
        assertThatThrownBy(() -> releases.release(new ReleaseProgramme("Kedua", null, now, Set.of())))
                .hasMessage("programme.released-meanwhile");
    }

    @Test
    void areKeptBackByWhatIsImpossibleAndByWhatNobodyConfirmed() {
        long late = sessions.add(session("Malam")
                .from("2027-09-21T20:30")
                .to("2027-09-21T21:30")
                .in(room)
                .plan());
        List<Conflict> found = releases.preview().conflicts();
        assertThat(found).isNotEmpty().noneMatch(Conflict::isImpossible);
        assertThatThrownBy(() -> releases.release(
                        new ReleaseProgramme("Malam", null, releases.preview().draftVersion(), Set.of())))
                .hasMessage("programme.unconfirmed");
        change(late, at("Malam", "09:30", "10:30").plan());
        assertThat(releases.preview().isImpossible()).isTrue();
        assertThatThrownBy(() -> release("Mustahil")).hasMessage("programme.impossible");
        change(
                late,
                session("Malam")
                        .from("2027-09-21T20:30")
                        .to("2027-09-21T21:30")
                        .in(room)
                        .plan());
        release("Malam");
        assertThat(releases.history()).extracting(ReleaseRow::name).containsExactly("Malam");
    }

    @Test
    void areRestoredIntoTheDraftWithNothingLost() {
        long first = release("Pertama");
        change(contract, at("Kontrak bersama", "09:00", "10:00").plan());
        sessions.cancel(plenary, version(plenary));
        long workshop =
                sessions.add(at("Lokakarya", "13:00", "14:00").optional().plan());
        release("Kedua");
        long idea = sessions.add(at("Gagasan baru", "15:00", "16:00").optional().plan());
        long seen = releases.preview().draftVersion();
        releases.restore(first, seen);
        assertThatThrownBy(() -> releases.restore(first, seen)).hasMessage("programme.draft-changed");
        assertThat(sessions.find(contract).plan().title()).isEqualTo("Kontrak");
        assertThat(sessions.find(plenary).facts().cancelled()).isFalse();
        assertThat(sessions.find(workshop).facts().cancelled()).isTrue();
        assertThat(sessions.find(idea).plan().hasTime()).isFalse();
        assertThat(sessions.find(idea).plan().title()).isEqualTo("Gagasan baru");
        assertThat(published.current().orElseThrow().release().name()).isEqualTo("Kedua");
        long third = release("Seperti pertama");
        assertThat(releases.difference(first, third).sessions()).isEmpty();
    }

    @Test
    void letTwoWhoReleaseAtOnceNotBothWin() throws Exception {
        long version = releases.preview().draftVersion();
        List<String> outcomes = trial.atOnce(4, turn -> {
            try {
                releases.release(new ReleaseProgramme("Rilis " + turn, null, version, Set.of()));
                return "released";
            } catch (DomainException refused) {
                return refused.code();
            }
        });
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "released",
                        "programme.released-meanwhile",
                        "programme.released-meanwhile",
                        "programme.released-meanwhile");
        assertThat(releases.history()).hasSize(1);
    }

    @Test
    void wouldBothFollowTheSameReleaseWithoutTheLock() throws Exception {
        // The control: what a release reads and writes, and nothing missing but the draft's door. What keeps the two
        // from
        // both being there then is the database, with an error that tells nobody what to do.
        long first = release("Pertama");
        CyclicBarrier read = new CyclicBarrier(2);
        List<String> outcomes = trial.atOnce(2, turn -> {
            transaction.begin();
            Release current = rows.current(trial.id()).orElseThrow();
            read.await();
            try {
                em.persist(Release.of(
                        trial.id(),
                        current,
                        "Balapan " + turn,
                        List.of(),
                        trial.organizer().accountId(),
                        Instant.now()));
                transaction.commit();
                return "followed " + current.id();
            } catch (Exception refused) {
                return "followed " + current.id() + ", refused by the database";
            }
        });
        assertThat(outcomes)
                .containsExactlyInAnyOrder("followed " + first, "followed " + first + ", refused by the database");
    }

    @Test
    void areNeverRewrittenInTheDatabaseEither() throws SQLException {
        long first = release("Pertama");
        for (String statement : List.of(
                "update programme_release set name = 'Lain' where id = " + first,
                "delete from release_session where release_id = " + first,
                "update release_session set title = 'Lain' where release_id = " + first,
                "delete from release_session_commission where release_id = " + first)) {
            assertThatThrownBy(() -> trial.sql(statement)).as(statement).isInstanceOf(SQLException.class);
        }
        assertThat(trial.count("select count(*) from release_session where release_id = " + first))
                .isEqualTo(2);
    }

    @Test
    void keepWhatTheyNameAndLetAPersonGo() {
        release("Pertama");
        assertThatThrownBy(() ->
                        venue.removeRoom(room, venue.rooms(trial.id()).get(0).version()))
                .hasMessage("programme.in-use");
        assertThatThrownBy(() -> commissions.remove(
                        commission, commissions.all(trial.id()).get(0).version()))
                .hasMessage("programme.in-use");
        long known = speakers.all(trial.id()).get(0).version();
        change(contract, at("Kontrak", "09:00", "10:00").plan());
        assertThatThrownBy(() -> speakers.remove(speaker, known)).hasMessage("programme.in-use");
        long second = release("Kedua");
        speakers.remove(speaker, known);
        assertThat(releases.find(releases.find(second).previousId())
                        .session(contract)
                        .orElseThrow()
                        .plan()
                        .speakers())
                .isEmpty();
    }

    @Test
    void areForOrganizersToMakeAndToCompareInTheDesk() {
        for (Role role : Role.values()) {
            if (role != Role.ORGANIZER) {
                trial.actAs(role);
                assertThatThrownBy(() -> releases.preview()).hasMessage("access.denied");
                assertThatThrownBy(() -> releases.history()).hasMessage("access.denied");
                assertThatThrownBy(() -> releases.restore(1, 1)).hasMessage("access.denied");
                assertThatThrownBy(() -> releases.release(new ReleaseProgramme("Lain", null, 1L, Set.of())))
                        .hasMessage("access.denied");
            }
        }
    }

    private Planned at(String title, String from, String to) {
        return session(title).from("2027-09-21T" + from).to("2027-09-21T" + to).in(room);
    }

    private void change(long id, SessionPlan plan) {
        sessions.change(id, version(id), plan);
    }

    private long version(long id) {
        return sessions.find(id).version();
    }

    /** With every conflict confirmed that can be. */
    private long release(String name) {
        ReleasePreview preview = releases.preview();
        return releases.release(new ReleaseProgramme(
                name,
                preview.current() == null ? null : preview.current().id(),
                preview.draftVersion(),
                preview.conflicts().stream().map(Conflict::key).collect(Collectors.toSet())));
    }
}
