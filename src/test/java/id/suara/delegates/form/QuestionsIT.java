package id.suara.delegates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions that organizers ask, and who reads what was answered, in the container. */
@ExtendWith(ArquillianExtension.class)
class QuestionsIT {

    @Inject
    Family family;

    @Inject
    Questions questions;

    @Inject
    Registrations registrations;

    @Inject
    Answers answers;

    private String code;

    @BeforeEach
    void begin() {
        family.begin();
        code = family.invited(20).code();
    }

    @Test
    void areAskedOfThoseTheyAreForAndMustBeAnsweredWhereTheySaySo() {
        long required = ask(Question.Kind.TEXT, Question.ShownTo.ONLINE, Question.Readers.ORGANIZERS, true);
        long onSite = ask(Question.Kind.TEXT, Question.ShownTo.ON_SITE, Question.Readers.ORGANIZERS, true);
        assertThat(registrations.open(code, Locale.ENGLISH).questions())
                .extracting(AskedQuestion::label)
                .containsOnly("Why?");
        assertThatThrownBy(() -> register("Ani")).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(
                        refusal.fields())
                .containsExactly(new DomainException.FieldError("q" + required, "registration.answer-missing")));
        assertThatThrownBy(() -> register("Ani", GivenAnswer.text(required, "Ya"), GivenAnswer.text(onSite, "Ya")))
                .hasMessage("registration.question-not-asked");
        assertThat(register("Ani", GivenAnswer.text(required, "Ya")).link()).isNotNull();
    }

    @Test
    void mayBeReadByThoseWhomTheQuestionNamesAndEachReadingIsLogged() throws SQLException {
        long closed = ask(Question.Kind.YES_NO, Question.ShownTo.ALL, Question.Readers.ORGANIZERS, false);
        long shared = ask(Question.Kind.CHOICE, Question.ShownTo.ALL, Question.Readers.OFFICES, false);
        long application = register("Ani", GivenAnswer.yes(closed, true), GivenAnswer.choices(shared, List.of(2)))
                .applicationId();
        family.actAsOrganizer();
        assertThat(answers.of(application, Locale.ENGLISH))
                .extracting(AnswerRow::questionId)
                .containsExactly(closed, shared);
        family.actAsOfficer("81");
        assertThat(answers.of(application, Locale.ENGLISH)).singleElement().satisfies(row -> assertThat(row.choices())
                .containsExactly("Blue"));
        family.actAsOfficer("32");
        assertThatThrownBy(() -> answers.of(application, Texts.INDONESIAN)).hasMessage("delegates.no-application");
        family.actAsVisitor();
        assertThatThrownBy(() -> answers.of(application, Texts.INDONESIAN)).hasMessage("access.denied");
        assertThat(family.first("select count(*) from audit_entry where action = 'registration.answers-read'"
                        + " and subject_id = " + application))
                .isEqualTo("2");
    }

    @Test
    @DisplayName(
            "that were answered can be retired, and neither removed nor made another question, not even in the database")
    void stayOnceTheyWereAnswered() {
        long id = ask(Question.Kind.CHOICE, Question.ShownTo.ALL, Question.Readers.ORGANIZERS, true);
        long application = register("Ani", GivenAnswer.choices(id, List.of(1))).applicationId();
        family.actAsOrganizer();
        long version = questions.find(id).getVersion();
        assertThatThrownBy(() -> questions.remove(id, version)).hasMessage("registration.question-answered");
        assertThatThrownBy(() -> family.sql("delete from question where id = " + id))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> family.sql("update question set readers = 'OFFICES' where id = " + id))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> family.sql("delete from question_choice where question_id = " + id))
                .isInstanceOf(SQLException.class);
        questions.retire(id, version);
        assertThat(registrations.open(code, Texts.INDONESIAN).questions()).isEmpty();
        family.actAsVisitor();
        assertThat(register("Budi").link()).isNotNull();
        family.actAsOrganizer();
        assertThat(answers.of(application, Texts.INDONESIAN)).singleElement().satisfies(row -> assertThat(row.choices())
                .containsExactly("Merah"));
    }

    @Test
    void areMendedWhileNobodyHasAnsweredThem() {
        long id = ask(Question.Kind.CHOICE, Question.ShownTo.ALL, Question.Readers.ORGANIZERS, true);
        family.actAsOrganizer();
        long version = questions.find(id).getVersion();
        AskQuestion number = new AskQuestion(
                Question.Kind.NUMBER,
                Question.Stage.REGISTRATION,
                Question.ShownTo.ON_SITE,
                Question.Readers.OFFICES,
                false,
                "Berapa?",
                "How many?",
                "Perkirakan.",
                "Guess.",
                List.of());
        questions.mend(id, version, number);
        assertThat(questions.find(id)).satisfies(question -> {
            assertThat(question.getKind()).isEqualTo(Question.Kind.NUMBER);
            assertThat(question.getShownTo()).isEqualTo(Question.ShownTo.ON_SITE);
            assertThat(question.getReaders()).isEqualTo(Question.Readers.OFFICES);
            assertThat(question.isRequired()).isFalse();
            assertThat(question.label(Locale.ENGLISH)).isEqualTo("How many?");
            assertThat(question.help(Texts.INDONESIAN)).isEqualTo("Perkirakan.");
            assertThat(question.getChoices()).isEmpty();
        });
        assertThatThrownBy(() -> questions.mend(id, version, number)).hasMessage("registration.question-changed");
        questions.mend(id, questions.find(id).getVersion(), choices("Hijau", "Green", "Kuning", "Yellow"));
        assertThat(questions.find(id).getChoices())
                .extracting(choice -> choice.label(Locale.ENGLISH))
                .containsExactly("Green", "Yellow");
        family.actAsOfficer("81");
        assertThatThrownBy(() -> questions.mend(id, version, number)).hasMessage("access.denied");
    }

    @Test
    @DisplayName("that were answered have their words mended and nothing else, and the older words are kept")
    void keepWhatWasPromisedOnceTheyWereAnswered() throws SQLException {
        long id = ask(Question.Kind.CHOICE, Question.ShownTo.ALL, Question.Readers.ORGANIZERS, true);
        long application = register("Ani", GivenAnswer.choices(id, List.of(2))).applicationId();
        family.actAsOrganizer();
        long version = questions.find(id).getVersion();
        AskQuestion mended = choices("Merah", "Red", "Biru tua", "Dark blue");
        AskQuestion wider = new AskQuestion(
                mended.kind(),
                mended.stage(),
                mended.shownTo(),
                Question.Readers.CHAPERONES,
                mended.required(),
                mended.label(),
                mended.labelEn(),
                null,
                null,
                mended.choices());
        assertThatThrownBy(() -> questions.mend(id, version, wider)).hasMessage("registration.question-words-only");
        AskQuestion longer = choices("Merah", "Red", "Biru", "Blue", "Hijau", "Green");
        assertThatThrownBy(() -> questions.mend(id, version, longer)).hasMessage("registration.question-words-only");

        questions.mend(id, version, mended);

        assertThat(questions.find(id).getVersion()).isGreaterThan(version);
        assertThat(answers.of(application, Locale.ENGLISH)).singleElement().satisfies(row -> assertThat(row.choices())
                .containsExactly("Dark blue"));
        assertThat(family.first("select string_agg(coalesce(number::text, '-') || ' ' || label_en, ', ' order by id)"
                        + " from question_wording where question_id = " + id))
                .isEqualTo("- Why?, 2 Blue");
        assertThatThrownBy(() -> family.sql("delete from question_wording where question_id = " + id))
                .isInstanceOf(SQLException.class);
    }

    @Test
    @DisplayName("L22 are refused, new ones and mended ones, when they ask for what nobody asks of a child")
    void areRefusedWhenTheyAskForWhatIsNeverAsked() {
        long id = ask(Question.Kind.CHOICE, Question.ShownTo.ALL, Question.Readers.ORGANIZERS, true);
        family.actAsOrganizer();
        long version = questions.find(id).getVersion();
        AskQuestion faith = choices("Agama Islam", "Muslim", "Lainnya", "Other");
        assertThatThrownBy(() -> questions.ask(faith)).hasMessage("registration.question-never-asked");
        assertThatThrownBy(() -> questions.mend(id, version, faith)).hasMessage("registration.question-never-asked");
        assertThat(questions.find(id).getVersion()).isEqualTo(version);
        assertThat(questions.all()).hasSize(1);
    }

    private static AskQuestion choices(String... words) {
        List<AskQuestion.Choice> choices = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            choices.add(new AskQuestion.Choice(words[i], words[i + 1]));
        }
        return new AskQuestion(
                Question.Kind.CHOICE,
                Question.Stage.REGISTRATION,
                Question.ShownTo.ALL,
                Question.Readers.ORGANIZERS,
                true,
                "Warna apa?",
                "Which colour?",
                null,
                null,
                choices);
    }

    @Test
    void stayInTheOrderThatOrganizersGiveThem() {
        long first = ask(Question.Kind.TEXT, Question.ShownTo.ALL, Question.Readers.ORGANIZERS, false);
        long second = ask(Question.Kind.TEXT, Question.ShownTo.ALL, Question.Readers.ORGANIZERS, false);
        family.actAsOrganizer();
        questions.moveUp(second, questions.find(second).getVersion());
        assertThat(questions.all()).extracting(Question::getId).containsExactly(second, first);
        assertThatThrownBy(() -> questions.moveUp(second, 0)).hasMessage("registration.question-changed");
        questions.remove(first, questions.find(first).getVersion());
        assertThat(questions.all()).extracting(Question::getId).containsExactly(second);
        family.actAsOfficer("81");
        assertThatThrownBy(() -> questions.retire(second, 1)).hasMessage("access.denied");
    }

    private Registered register(String name, GivenAnswer... given) {
        RegisterChild child = Family.child(code, name);
        return registrations.register(
                new RegisterChild(
                        code,
                        child.fullName(),
                        null,
                        child.birthDate(),
                        null,
                        child.regency(),
                        child.mode(),
                        null,
                        null,
                        child.guardianName(),
                        child.guardianRelation(),
                        child.guardianPhone(),
                        null,
                        null,
                        List.of(given)),
                null);
    }

    private long ask(Question.Kind kind, Question.ShownTo shownTo, Question.Readers readers, boolean required) {
        family.actAsOrganizer();
        long id = questions.ask(new AskQuestion(
                kind,
                Question.Stage.REGISTRATION,
                shownTo,
                readers,
                required,
                "Mengapa?",
                "Why?",
                null,
                null,
                kind.hasChoices()
                        ? List.of(new AskQuestion.Choice("Merah", "Red"), new AskQuestion.Choice("Biru", "Blue"))
                        : List.of()));
        family.actAsVisitor();
        return id;
    }
}
