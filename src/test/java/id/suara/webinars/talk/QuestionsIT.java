package id.suara.webinars.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.webinars.Holder;
import id.suara.webinars.InstitutionKind;
import id.suara.webinars.Joining;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.Webinars;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions to the speakers, in the container. */
@ExtendWith(ArquillianExtension.class)
class QuestionsIT {

    private static final String HOW = "Bagaimana merujuk anak ke provinsi lain?";

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    OwnRegistrations registrations;

    @Inject
    Joining joining;

    @Inject
    Questions questions;

    @Inject
    QuestionDesk desk;

    @Inject
    TransactionManager transaction;

    @PersistenceContext
    EntityManager em;

    private long webinar;
    private String siti;
    private String budi;

    @BeforeEach
    void twoHavePlaces() {
        webinar = trial.open(300);
        siti = trial.attending(webinar, "siti@example.org");
        budi = trial.attending(webinar, "budi@example.org");
    }

    @Test
    void areSeenByTheirWriterAtOnceAndByOthersOnceAModeratorLetThemThrough() {
        long id = questions.ask(siti, new AskQuestion(HOW, false));
        assertThat(questions.read(siti).own()).singleElement().satisfies(own -> {
            assertThat(own.status()).isEqualTo(QuestionStatus.WAITING);
            assertThat(own.words()).isEqualTo(HOW);
        });
        assertThat(questions.read(siti).left()).isEqualTo(4);
        assertThat(questions.read(siti).shown()).isEmpty();
        assertThat(questions.read(budi).shown()).isEmpty();
        assertThat(questions.read(budi).own()).isEmpty();
        show(id);
        assertThat(questions.read(budi).shown()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo(HOW);
            assertThat(one.writer()).isEqualTo(new Writer(null, InstitutionKind.SOCIAL_OFFICE, "34"));
            assertThat(one.own()).isFalse();
        });
        assertThat(questions.read(siti).shown()).singleElement().satisfies(one -> assertThat(one.own())
                .isTrue());
    }

    @Test
    void nameTheirWriterOnlyWhereTheyChoseSo() {
        show(questions.ask(siti, new AskQuestion(HOW, true)));
        assertThat(questions.read(budi).shown().get(0).writer().name()).isEqualTo("Siti Aminah");
        trial.actAsOrganizer();
        assertThat(desk.board(webinar).rows().get(0).writer().name()).isEqualTo("Siti Aminah");
        trial.actAsVisitor();
        show(questions.ask(budi, new AskQuestion("Apa dasar hukumnya?", false)));
        trial.actAsOrganizer();
        assertThat(desk.board(webinar).rows())
                .extracting(row -> row.writer().name())
                .containsExactly("Siti Aminah", null);
    }

    @Test
    void standInTheOrderOfTheirSupportThenOfTheirAgeAndTheAnsweredOnesLast() {
        List<Long> ids = new ArrayList<>();
        for (String words : List.of("Satu?", "Dua?", "Tiga?", "Empat?")) {
            long id = questions.ask(siti, new AskQuestion(words, false));
            show(id);
            ids.add(id);
        }
        questions.support(budi, ids.get(1));
        questions.support(budi, ids.get(3));
        questions.support(trial.attending(webinar, "citra@example.org"), ids.get(3));
        assertThat(order()).containsExactly("Empat?", "Dua?", "Satu?", "Tiga?");
        trial.actAsOrganizer();
        desk.answer(webinar, ids.get(3), version(ids.get(3)));
        trial.actAsVisitor();
        assertThat(order()).containsExactly("Dua?", "Satu?", "Tiga?", "Empat?");
        assertThat(questions.read(siti).own().get(3).status()).isEqualTo(QuestionStatus.ANSWERED);
        refused(() -> questions.support(budi, ids.get(3)), "webinars.question-answered");
    }

    @Test
    void areSupportedOncePerReaderAndRevocablyAndNeverByTheirWriter() {
        long id = questions.ask(siti, new AskQuestion(HOW, false));
        refused(() -> questions.support(budi, id), "webinars.no-question");
        show(id);
        refused(() -> questions.support(siti, id), "webinars.question-own");
        questions.support(budi, id);
        questions.support(budi, id);
        assertThat(questions.read(budi).shown().get(0).supports()).isEqualTo(1);
        assertThat(questions.read(budi).shown().get(0).supported()).isTrue();
        assertThat(questions.read(siti).shown().get(0).supported()).isFalse();
        questions.takeBack(budi, id);
        questions.takeBack(budi, id);
        assertThat(questions.read(budi).shown().get(0).supports()).isZero();
    }

    @Test
    void tellTheirWriterWhyTheyAreNotShownAndMayBeShownAfterAll() {
        long id = questions.ask(siti, new AskQuestion(HOW, false));
        trial.actAsOrganizer();
        assertThatThrownBy(() -> desk.hide(webinar, id, version(id), null))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new DomainException.FieldError("reason", "webinars.hidden-reason")));
        desk.hide(webinar, id, version(id), HiddenReason.NAMES_SOMEBODY);
        trial.actAsVisitor();
        assertThat(questions.read(siti).own().get(0).reason()).isEqualTo(HiddenReason.NAMES_SOMEBODY);
        assertThat(questions.read(budi).shown()).isEmpty();
        show(id);
        assertThat(questions.read(siti).own().get(0).reason()).isNull();
        assertThat(questions.read(budi).shown()).hasSize(1);
    }

    @Test
    void areFiveOfOneAttendeeAndOneForTheSameWordsTwice() {
        long first = questions.ask(siti, new AskQuestion("Satu?", false));
        assertThat(questions.ask(siti, new AskQuestion("  Satu?\r\n", true))).isEqualTo(first);
        for (String words : List.of("Dua?", "Tiga?", "Empat?", "Lima?")) {
            questions.ask(siti, new AskQuestion(words, false));
        }
        assertThat(questions.read(siti).left()).isZero();
        refused(() -> questions.ask(siti, new AskQuestion("Enam?", false)), "webinars.questions-used");
        assertThat(questions.ask(siti, new AskQuestion("Lima?", false))).isPositive();
        assertThat(questions.ask(budi, new AskQuestion("Satu?", false))).isNotEqualTo(first);
    }

    @Test
    void haveWordsThatCanBeSeenAndNotMoreThanFiveHundredOfThem() {
        for (String words : new String[] {null, " ", "\u200b", "a".repeat(501), "Apa\u0000?", "Apa\u001b[2J?"}) {
            assertThatThrownBy(() -> questions.ask(siti, new AskQuestion(words, false)))
                    .isInstanceOf(ConstraintViolationException.class);
        }
        questions.ask(siti, new AskQuestion("Apa\u202e itu?\nDan\tapa ini?" + "a".repeat(470), false));
        assertThat(questions.read(siti).own().get(0).words()).startsWith("Apa itu?\nDan\tapa ini?");
    }

    @Test
    void areNotForWhoHasNoPlaceOrNoAddressOfTheirOwnOrNoLinkOfOurs() throws Exception {
        long small = trial.open(1);
        trial.attending(small, "satu@example.org");
        String waiting = trial.attending(small, "dua@example.org");
        refused(() -> questions.read(waiting), "webinars.no-place");
        refused(() -> questions.ask(waiting, new AskQuestion(HOW, false)), "webinars.no-place");
        trial.register(webinar, "belum@example.org");
        String unanswered = trial.link(webinar, "belum@example.org");
        refused(() -> questions.ask(unanswered, new AskQuestion(HOW, false)), "webinars.no-place");
        refused(() -> questions.read("x"), "webinars.link-unknown");
        refused(() -> questions.read(siti.replaceFirst("^.", "z")), "webinars.link-unknown");
        registrations.cancel(siti);
        refused(() -> questions.read(siti), "webinars.registration-cancelled");
    }

    @Test
    void areNotSupportedByAttendeesOfAnotherWebinar() {
        long id = questions.ask(siti, new AskQuestion(HOW, false));
        show(id);
        String stranger = trial.attending(trial.open(5), "tamu@example.org");
        assertThat(questions.read(stranger).shown()).isEmpty();
        refused(() -> questions.support(stranger, id), "webinars.no-question");
        refused(() -> questions.takeBack(stranger, id), "webinars.no-question");
    }

    @Test
    void openByTheLinkIntoTheMeetingOnlyWhileItsDoorIsOpen() throws Exception {
        String door = joining.linkPath(trial.id(webinar, "siti@example.org")).substring(Joining.LINK_PATH.length());
        refused(() -> questions.read(door), "webinars.no-place");
        trial.sql("update webinar set starts_at = now() + interval '5 minutes' where id = " + webinar);
        assertThat(questions.read(door).inside()).isTrue();
        assertThat(questions.read(door).running()).isTrue();
        questions.ask(door, new AskQuestion(HOW, false));
        assertThat(questions.read(siti).own()).hasSize(1);
        registrations.cancel(siti);
        refused(() -> questions.read(door), "webinars.no-place");
    }

    @Test
    void areReadAndNoLongerAskedOnceItIsOverAndNeitherOnceItIsCancelled() throws Exception {
        long id = questions.ask(siti, new AskQuestion(HOW, false));
        show(id);
        questions.support(budi, id);
        trial.end(webinar);
        assertThat(questions.read(budi).open()).isFalse();
        assertThat(questions.read(budi).shown()).hasSize(1);
        refused(() -> questions.ask(siti, new AskQuestion("Lagi?", false)), "webinars.over");
        refused(() -> questions.support(budi, id), "webinars.over");
        refused(() -> questions.takeBack(budi, id), "webinars.over");
        long another = trial.open(5);
        String guest = trial.attending(another, "tamu@example.org");
        trial.actAsOrganizer();
        webinars.cancel(another, trial.version(another));
        trial.actAsVisitor();
        refused(() -> questions.ask(guest, new AskQuestion(HOW, false)), "webinars.was-cancelled");
    }

    @Test
    void areModeratedByOrganizersAndByNobodyOfAnotherRole() {
        long id = questions.ask(siti, new AskQuestion(HOW, false));
        trial.actAsOrganizer();
        long seen = version(id);
        for (Role role : Role.values()) {
            if (role != Role.ORGANIZER) {
                trial.actAs(role);
                refused(() -> desk.board(webinar), "access.denied");
                refused(() -> desk.show(webinar, id, seen), "access.denied");
                refused(() -> desk.answer(webinar, id, seen), "access.denied");
                refused(() -> desk.hide(webinar, id, seen, HiddenReason.UNKIND), "access.denied");
            }
        }
        trial.actAsVisitor();
        refused(() -> desk.show(webinar, id, seen), "access.denied");
        trial.actAsOrganizer();
        refused(() -> desk.show(webinar + 1, id, seen), "webinars.no-question");
        refused(() -> desk.show(webinar, 999_999_999L, 1), "webinars.no-question");
        refused(() -> desk.board(999_999_999L), "webinars.none");
    }

    @Test
    void areDecidedByTheFirstOfTwoModeratorsAndTheSecondIsTold() throws Exception {
        long id = questions.ask(siti, new AskQuestion(HOW, false));
        trial.actAsOrganizer();
        long seen = version(id);
        List<String> outcomes = trial.atOnce(2, turn -> {
            trial.actAsOrganizer();
            return outcome(() -> {
                if (turn == 0) {
                    desk.show(webinar, id, seen);
                } else {
                    desk.hide(webinar, id, seen, HiddenReason.OTHER_TOPIC);
                }
            });
        });
        assertThat(outcomes).containsExactlyInAnyOrder("done", "webinars.question-changed");
        trial.actAsOrganizer();
        refused(() -> desk.answer(webinar, id, seen), "webinars.question-changed");
    }

    @Test
    void countOneForTwoHundredSupportsOfOneReaderAtOnce() throws Exception {
        long id = questions.ask(siti, new AskQuestion(HOW, false));
        show(id);
        List<String> outcomes = trial.atOnce(200, turn -> outcome(() -> questions.support(budi, id)));
        assertThat(outcomes).hasSize(200).containsOnly("done");
        assertThat(questions.read(siti).shown().get(0).supports()).isEqualTo(1);
    }

    @Test
    void countExactlyFiftyForFiftyReadersAtOnce() throws Exception {
        long id = questions.ask(siti, new AskQuestion(HOW, false));
        show(id);
        List<String> readers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            readers.add(trial.attending(webinar, "pembaca" + i + "@example.org"));
        }
        List<String> outcomes = trial.atOnce(50, turn -> outcome(() -> questions.support(readers.get(turn), id)));
        assertThat(outcomes).hasSize(50).containsOnly("done");
        assertThat(questions.read(siti).shown().get(0).supports()).isEqualTo(50);
        trial.atOnce(
                50,
                turn -> outcome(() -> {
                    if (turn % 2 == 0) {
                        questions.takeBack(readers.get(turn), id);
                    } else {
                        questions.support(readers.get(turn), id);
                    }
                }));
        assertThat(questions.read(siti).shown().get(0).supports()).isEqualTo(25);
    }

    @Test
    void areFiveHoweverManyOneAttendeeSendsAtOnce() throws Exception {
        List<String> outcomes = trial.atOnce(
                12, turn -> outcome(() -> questions.ask(siti, new AskQuestion("Pertanyaan " + turn + "?", false))));
        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(5);
        assertThat(Collections.frequency(outcomes, "webinars.questions-used")).isEqualTo(7);
        assertThat(questions.read(siti).own()).hasSize(5);
    }

    @Test
    void wouldCollideWithoutTheLockAndBeRefusedByTheTableAlone() throws Exception {
        // The control: the question's own entity and the count that asking makes, and nothing missing but "for update".
        long registration = trial.id(webinar, "siti@example.org");
        CyclicBarrier counted = new CyclicBarrier(2);
        List<String> outcomes = trial.atOnce(2, turn -> unlocked(registration, turn, counted));
        assertThat(outcomes).containsExactlyInAnyOrder("asked", "refused");
    }

    private String unlocked(long registration, int turn, CyclicBarrier counted) {
        try {
            transaction.begin();
            int before = em.createQuery("select q from WebinarQuestion q where q.registrationId = :writer")
                    .setParameter("writer", registration)
                    .getResultList()
                    .size();
            counted.await();
            em.persist(WebinarQuestion.asked(
                    new Holder(registration, webinar, true),
                    before + 1,
                    new AskQuestion("Tanpa kunci " + turn, false),
                    Instant.now()));
            transaction.commit();
            return "asked";
        } catch (Exception taken) {
            return "refused";
        }
    }

    @Test
    void areErasedWithTheirWriterAndSupportsWithTheirs() throws Exception {
        long id = questions.ask(siti, new AskQuestion(HOW, false));
        show(id);
        questions.support(budi, id);
        trial.sql("delete from webinar_registration where id = " + trial.id(webinar, "budi@example.org"));
        assertThat(questions.read(siti).shown().get(0).supports()).isZero();
        trial.sql("delete from webinar_registration where id = " + trial.id(webinar, "siti@example.org"));
        assertThat(trial.first("select count(*) from webinar_question where id = " + id))
                .isEqualTo("0");
    }

    private List<String> order() {
        return questions.read(siti).shown().stream().map(ShownQuestion::words).toList();
    }

    private void show(long id) {
        trial.actAsOrganizer();
        desk.show(webinar, id, version(id));
        trial.actAsVisitor();
    }

    private long version(long id) {
        return desk.find(webinar, id).version();
    }

    private static String outcome(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
