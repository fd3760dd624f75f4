package id.suara.webinars.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.RegisterAttendee;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.WebinarRegistrations;
import id.suara.webinars.Webinars;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What organizers ask of their own on a webinar's form, and what is answered, in the container. */
@ExtendWith(ArquillianExtension.class)
class FormQuestionsIT {

    private static final List<AskFormQuestion.Choice> COLOURS =
            List.of(new AskFormQuestion.Choice("Merah", "Red"), new AskFormQuestion.Choice("Biru", "Blue"));

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    WebinarRegistrations registrations;

    @Inject
    OwnRegistrations own;

    @Inject
    FormQuestions questions;

    @Inject
    OwnAnswers answers;

    @Inject
    AttendeeAnswers attendees;

    @Inject
    CurrentCaller current;

    @Inject
    UserTransaction transaction;

    @Test
    void areAskedOfWhoeverRegistersAndMustBeAnsweredWhereTheySaySo() throws Exception {
        long webinar = trial.open(5);
        long why = ask(webinar, QuestionKind.TEXT, true);
        long colours = ask(webinar, QuestionKind.CHOICES, false);
        trial.actAsVisitor();
        assertThat(questions.fields(webinar, Locale.ENGLISH))
                .extracting(FormField::id)
                .containsExactly(why, colours);
        refused(webinar, "q" + why, "registration.answer-missing");
        refused(webinar, "q" + why, "registration.answer-missing", answer(why, "  "));
        register(webinar, "siti@example.org", answer(why, " Ingin\tbelajar "), answer(colours, "2", "1", "2"));
        assertThat(own(webinar, "siti@example.org"))
                .containsExactly(answer(why, "Ingin belajar"), answer(colours, "2", "1"));
    }

    @Test
    void takeNoAnswerThatDoesNotFit() throws Exception {
        long webinar = trial.open(5);
        long text = ask(webinar, QuestionKind.TEXT, false);
        long colour = ask(webinar, QuestionKind.CHOICE, false);
        long colours = ask(webinar, QuestionKind.CHOICES, false);
        long sure = ask(webinar, QuestionKind.YES_NO, false);
        long elsewhere = ask(trial.open(5), QuestionKind.TEXT, false);
        trial.actAsVisitor();
        refused(webinar, "q" + text, "registration.answer-invalid", answer(text, "a", "b"));
        for (String wrong : List.of("0", "3", "01", "-1", "Merah", "99999999999")) {
            refused(webinar, "q" + colour, "registration.answer-invalid", answer(colour, wrong));
            refused(webinar, "q" + colours, "registration.answer-invalid", answer(colours, "1", wrong));
        }
        refused(webinar, "q" + colour, "registration.answer-invalid", answer(colour, "1", "2"));
        refused(webinar, "q" + sure, "registration.answer-invalid", answer(sure, "ya"));
        refused(() -> register(webinar, "a@example.org", answer(elsewhere, "x")), "registration.question-not-asked");
        refused(
                () -> register(webinar, "a@example.org", answer(text, "x"), answer(text, "y")),
                "registration.question-not-asked");
        assertThatThrownBy(() -> register(webinar, "a@example.org", answer(text, "x".repeat(1001))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(trial.counts(webinar)).isNull();
    }

    @Test
    void tellAllFaultsAtOnce() throws Exception {
        long webinar = trial.open(5);
        long first = ask(webinar, QuestionKind.TEXT, true);
        long second = ask(webinar, QuestionKind.CHOICE, true);
        trial.actAsVisitor();
        assertThatThrownBy(() -> register(webinar, "siti@example.org", answer(second, "9")))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(
                                new FieldError("q" + first, "registration.answer-missing"),
                                new FieldError("q" + second, "registration.answer-invalid")));
    }

    @Test
    void areAnsweredAnewByTheirLinkAndByWhoSawTheNewestOnly() throws Exception {
        long webinar = trial.open(5);
        long why = ask(webinar, QuestionKind.TEXT, true);
        trial.actAsVisitor();
        register(webinar, "siti@example.org", answer(why, "Satu"));
        register(webinar, "budi@example.org", answer(why, "Lain"));
        String link = trial.link(webinar, "siti@example.org");
        long seen = own.find(link).version();
        answers.change(link, seen, TrialWebinar.attendee("Siti Aminah"), List.of(answer(why, "Dua")));
        assertThat(answers.given(link)).containsExactly(answer(why, "Dua"));
        assertThat(own(webinar, "budi@example.org")).containsExactly(answer(why, "Lain"));
        refused(() -> answers.answer(link, seen, List.of(answer(why, "Tiga"))), "webinars.registration-changed");
        long newest = own.find(link).version();
        assertThatThrownBy(() -> answers.answer(link, newest, List.of())).isInstanceOf(DomainException.class);
        answers.answer(link, newest, List.of(answer(why, "Tiga")));
        assertThat(answers.given(link)).containsExactly(answer(why, "Tiga"));
        refused(() -> answers.given(link + "x"), "webinars.link-unknown");
        refused(() -> answers.answer("1.1.1.x", 1, List.of()), "webinars.link-unknown");
    }

    @Test
    void areLackingOnThePageOfWhoRegisteredBeforeTheyWereAsked() throws Exception {
        long webinar = trial.open(5);
        trial.register(webinar, "siti@example.org");
        String link = trial.link(webinar, "siti@example.org");
        assertThat(answers.form(link, Texts.INDONESIAN).lacking()).isFalse();
        long why = ask(webinar, QuestionKind.TEXT, true);
        trial.actAsVisitor();
        assertThat(answers.form(link, Texts.INDONESIAN).lacking()).isTrue();
        answers.answer(link, own.find(link).version(), List.of(answer(why, "Satu")));
        assertThat(answers.form(link, Texts.INDONESIAN).lacking()).isFalse();
    }

    @Test
    void areReadByOrganizersInTheirOrderAndErasedWithTheRegistration() throws Exception {
        long webinar = trial.open(5);
        long sure = ask(webinar, QuestionKind.YES_NO, false);
        long colours = ask(webinar, QuestionKind.CHOICES, false);
        trial.actAsVisitor();
        register(webinar, "siti@example.org", answer(colours, "2", "1"), answer(sure, "no"));
        long siti = trial.id(webinar, "siti@example.org");
        refused(() -> said(webinar, 1), "access.denied");
        refused(() -> attendees.any(webinar), "access.denied");
        trial.actAsOrganizer();
        assertThat(said(webinar, siti))
                .containsExactly(new SaidAnswer("Why?", "No"), new SaidAnswer("Why?", "Red, Blue"));
        assertThat(trial.first(
                        "select count(*) from audit_entry where action = 'webinars.answers-read' and subject_id = "
                                + webinar))
                .isEqualTo("1");
        assertThat(attendees.of(webinar, List.of(siti + 1), Locale.ENGLISH)).isEmpty();
        assertThat(attendees.any(webinar)).isTrue();
        long another = trial.open(1);
        trial.actAsOrganizer();
        assertThat(attendees.any(another)).isFalse();
        trial.sql("delete from webinar_registration where id = " + siti);
        assertThat(trial.first("select count(*) from webinar_form_answer where registration_id = " + siti))
                .isEqualTo("0");
    }

    @Test
    @DisplayName(
            "stay once they were answered: they are retired, and neither removed nor made others, not even in the database")
    void stayOnceTheyWereAnswered() throws Exception {
        long webinar = trial.open(5);
        long colour = ask(webinar, QuestionKind.CHOICE, true);
        trial.actAsVisitor();
        register(webinar, "siti@example.org", answer(colour, "1"));
        trial.actAsOrganizer();
        refused(() -> questions.remove(webinar, colour, version(webinar, colour)), "webinars.form-answered");
        refused(
                () -> questions.mend(webinar, colour, version(webinar, colour), wanted(QuestionKind.TEXT, true)),
                "webinars.form-words-only");
        assertThatThrownBy(() -> trial.sql("delete from webinar_form_question where id = " + colour))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> trial.sql("update webinar_form_question set kind = 'CHOICES' where id = " + colour))
                .isInstanceOf(SQLException.class);
        questions.mend(
                webinar,
                colour,
                version(webinar, colour),
                new AskFormQuestion(
                        QuestionKind.CHOICE,
                        true,
                        "Warna?",
                        "Colour?",
                        null,
                        null,
                        List.of(
                                new AskFormQuestion.Choice("Merah tua", "Dark red"),
                                new AskFormQuestion.Choice("Biru", "Blue"))));
        questions.retire(webinar, colour, version(webinar, colour));
        assertThat(said(webinar, trial.id(webinar, "siti@example.org")))
                .containsExactly(new SaidAnswer("Colour?", "Dark red"));
        trial.actAsVisitor();
        String link = trial.link(webinar, "siti@example.org");
        answers.change(link, own.find(link).version(), TrialWebinar.attendee("Siti"), List.of());
        assertThat(answers.given(link)).containsExactly(answer(colour, "1"));
        trial.register(webinar, "budi@example.org");
    }

    @Test
    void areCopiedWithTheWebinarInTheirOrderWithoutTheRetired() {
        long webinar = trial.open(5);
        long first = ask(webinar, QuestionKind.TEXT, true);
        ask(webinar, QuestionKind.CHOICE, false);
        ask(webinar, QuestionKind.YES_NO, false);
        questions.retire(webinar, first, version(webinar, first));
        long copy = webinars.copy(webinar, Instant.now().plus(40, ChronoUnit.DAYS));
        assertThat(questions.all(copy))
                .extracting(FormQuestion::getKind)
                .containsExactly(QuestionKind.CHOICE, QuestionKind.YES_NO);
        assertThat(questions.all(copy).get(0).choices(Locale.ENGLISH)).containsExactly("Red", "Blue");
    }

    @Test
    void standInTheOrderInWhichTheyArePutAndAreTenAtTheMost() throws Exception {
        long webinar = trial.open(5);
        for (int i = 0; i < 10; i++) {
            ask(webinar, QuestionKind.TEXT, false);
        }
        refused(() -> ask(webinar, QuestionKind.TEXT, false), "webinars.form-full");
        List<Long> ids =
                questions.all(webinar).stream().map(FormQuestion::getId).toList();
        questions.moveUp(webinar, ids.get(1), version(webinar, ids.get(1)));
        questions.moveUp(webinar, ids.get(1), version(webinar, ids.get(1)));
        assertThat(questions.all(webinar).get(0).getId()).isEqualTo(ids.get(1));
        questions.retire(webinar, ids.get(4), version(webinar, ids.get(4)));
        questions.remove(webinar, ids.get(5), version(webinar, ids.get(5)));
        long last = ask(webinar, QuestionKind.TEXT, false);
        assertThat(questions.ofPublic(webinar))
                .last()
                .extracting(FormQuestion::getId)
                .isEqualTo(last);
        assertThat(questions.ofPublic(webinar))
                .extracting(FormQuestion::getPosition)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void areTenAtTheMostHoweverManyAskAtOnce() throws Exception {
        long webinar = trial.open(5);
        for (int i = 0; i < 7; i++) {
            ask(webinar, QuestionKind.TEXT, false);
        }
        List<String> outcomes = trial.atOnce(8, turn -> {
            try {
                ask(webinar, QuestionKind.TEXT, false);
                return "asked";
            } catch (DomainException refusal) {
                return refusal.code();
            }
        });
        assertThat(Collections.frequency(outcomes, "asked")).isEqualTo(3);
        assertThat(Collections.frequency(outcomes, "webinars.form-full")).isEqualTo(5);
        // The control: without the lock in front of it the database stands behind.
        String insert =
                "insert into webinar_form_question (id, webinar_id, position, kind, required, label, label_en, version)"
                        + " values (" + System.nanoTime() + ", " + webinar + ", %d, 'TEXT', false, 'x', 'x', 1)";
        assertThatThrownBy(() -> trial.sql(insert.formatted(10))).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> trial.sql(insert.formatted(11))).isInstanceOf(SQLException.class);
    }

    @Test
    void areNotRemovedUnderTheHandsOfWhoAnswersThem() throws Exception {
        long webinar = trial.open(5);
        long why = ask(webinar, QuestionKind.TEXT, true);
        long seen = version(webinar, why);
        trial.actAsVisitor();
        ExecutorService another = Executors.newSingleThreadExecutor();
        transaction.begin();
        register(webinar, "siti@example.org", answer(why, "Satu"));
        Future<List<String>> removing = another.submit(() -> removedAtOnce(webinar, why, seen));
        try {
            Awaitility.await().atMost(Duration.ofSeconds(3)).until(() -> !trial.first(
                            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                    + " and query like '%webinar_form_question%'")
                    .equals("0"));
        } finally {
            transaction.commit();
            another.shutdown();
        }
        assertThat(removing.get()).containsExactly("webinars.form-answered");
        assertThat(own(webinar, "siti@example.org")).containsExactly(answer(why, "Satu"));
    }

    private List<String> removedAtOnce(long webinar, long question, long seen) throws Exception {
        return trial.atOnce(1, turn -> {
            trial.actAsOrganizer();
            try {
                questions.remove(webinar, question, seen);
                return "removed";
            } catch (DomainException refusal) {
                return refusal.code();
            }
        });
    }

    @Test
    void areNotAskedOfAWebinarThatIsCancelledOrOverAndHaveTheirChoicesInBothLanguages() throws Exception {
        long webinar = trial.open(5);
        trial.actAsOrganizer();
        for (AskFormQuestion wrong : List.of(
                new AskFormQuestion(QuestionKind.CHOICE, false, "a", "b", null, null, COLOURS.subList(0, 1)),
                new AskFormQuestion(QuestionKind.TEXT, false, "a", "b", null, null, COLOURS),
                new AskFormQuestion(QuestionKind.TEXT, false, " ", "b", null, null, null),
                new AskFormQuestion(QuestionKind.TEXT, false, "a\nb", "b", null, null, null),
                new AskFormQuestion(
                        QuestionKind.CHOICE,
                        false,
                        "a",
                        "b",
                        null,
                        null,
                        List.of(COLOURS.get(0), new AskFormQuestion.Choice("Hi\njau", "Green"))))) {
            assertThatThrownBy(() -> questions.ask(webinar, wrong)).isInstanceOf(ConstraintViolationException.class);
        }
        refused(() -> questions.ask(999_999_999_999L, wanted(QuestionKind.TEXT, false)), "webinars.none");
        trial.sql("update webinar set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'"
                + " where id = " + webinar);
        refused(() -> ask(webinar, QuestionKind.TEXT, false), "webinars.over");
        long cancelled = trial.open(5);
        trial.actAsOrganizer();
        webinars.cancel(cancelled, trial.version(cancelled));
        refused(() -> ask(cancelled, QuestionKind.TEXT, false), "webinars.cancelled");
    }

    @Test
    void areAskedByOrganizersOnlyAndFoundInTheirOwnWebinar() {
        long webinar = trial.open(5);
        long why = ask(webinar, QuestionKind.TEXT, false);
        long other = trial.open(5);
        trial.actAsOrganizer();
        refused(() -> questions.find(other, why), "webinars.form-no-question");
        refused(() -> questions.retire(other, why, 1), "webinars.form-no-question");
        refused(() -> questions.retire(webinar, why, 99), "webinars.form-changed");
        for (Role role : Role.values()) {
            if (role == Role.ORGANIZER) {
                continue;
            }
            current.set(new Caller(1L, "test", Set.of(role), "81", "198.51.100.7"));
            refused(() -> questions.ask(webinar, wanted(QuestionKind.TEXT, false)), "access.denied");
            refused(() -> questions.mend(webinar, why, 1, wanted(QuestionKind.TEXT, false)), "access.denied");
            refused(() -> questions.retire(webinar, why, 1), "access.denied");
            refused(() -> questions.moveUp(webinar, why, 1), "access.denied");
            refused(() -> questions.remove(webinar, why, 1), "access.denied");
            refused(() -> said(webinar, 1), "access.denied");
            refused(() -> attendees.any(webinar), "access.denied");
            if (role != Role.ADMINISTRATOR) {
                refused(() -> questions.all(webinar), "access.denied");
                refused(() -> questions.find(webinar, why), "access.denied");
                refused(() -> questions.answered(webinar), "access.denied");
            }
        }
    }

    private long ask(long webinar, QuestionKind kind, boolean required) {
        trial.actAsOrganizer();
        return questions.ask(webinar, wanted(kind, required));
    }

    private static AskFormQuestion wanted(QuestionKind kind, boolean required) {
        return new AskFormQuestion(
                kind, required, "Mengapa?", "Why?", null, null, kind.hasChoices() ? COLOURS : List.of());
    }

    private long version(long webinar, long question) {
        return questions.find(webinar, question).getVersion();
    }

    private void register(long webinar, String email, GivenAnswer... given) {
        registrations.register(
                webinar,
                new RegisterAttendee(TrialWebinar.attendee("Siti Aminah"), email, true, "id", List.of(given)),
                null);
    }

    private List<GivenAnswer> own(long webinar, String email) throws SQLException {
        return answers.given(trial.link(webinar, email));
    }

    private static GivenAnswer answer(long question, String... values) {
        return new GivenAnswer(question, List.of(values));
    }

    private void refused(long webinar, String field, String code, GivenAnswer... given) {
        assertThatThrownBy(() -> register(webinar, "a@example.org", given))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new FieldError(field, code)));
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private List<SaidAnswer> said(long webinar, long registration) {
        return attendees.of(webinar, List.of(registration), Locale.ENGLISH).get(registration);
    }
}
