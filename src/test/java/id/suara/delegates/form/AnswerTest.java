package id.suara.delegates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An answer is of its question's kind, or none. */
class AnswerTest {

    private static final LocalDate DAY = LocalDate.of(2027, 9, 20);

    @Test
    void keepsTheValueOfTheQuestionsKindAndNoOther() {
        Answer answer =
                answer(Question.Kind.NUMBER, new GivenAnswer(1, "dua", new BigDecimal("2.50"), DAY, true, List.of(1)));
        assertThat(answer.number()).isEqualByComparingTo("2.5");
        assertThat(answer.text()).isNull();
        assertThat(answer.date()).isNull();
        assertThat(answer.yes()).isNull();
        assertThat(answer.choices()).isEmpty();
    }

    @Test
    void takesWhatCannotBeSeenOutOfATextAndRefusesOneOfNothingElse() {
        assertThat(answer(Question.Kind.TEXT, GivenAnswer.text(1, " <b>A\u200bku</b>\u202e "))
                        .text())
                .isEqualTo("<b>Aku</b>");
        assertRefused(Question.Kind.TEXT, GivenAnswer.text(1, "\u200b"));
        assertRefused(Question.Kind.TEXT, GivenAnswer.text(1, "a".repeat(10_000)));
        assertRefused(Question.Kind.TEXT, GivenAnswer.yes(1, true));
    }

    @Test
    void refusesNumbersAndDatesThatNobodyMeans() {
        assertRefused(Question.Kind.NUMBER, GivenAnswer.number(1, new BigDecimal("1e12")));
        assertRefused(Question.Kind.NUMBER, GivenAnswer.number(1, new BigDecimal("0.001")));
        assertRefused(Question.Kind.DATE, GivenAnswer.date(1, LocalDate.of(20270, 1, 1)));
        assertThat(answer(Question.Kind.DATE, GivenAnswer.date(1, DAY)).date()).isEqualTo(DAY);
    }

    @Test
    void takesOnlyChoicesOfTheQuestion() {
        assertThat(answer(Question.Kind.CHOICES, GivenAnswer.choices(1, List.of(2, 1, 2)))
                        .choices())
                .containsExactly(1, 2);
        assertRefused(Question.Kind.CHOICES, GivenAnswer.choices(1, List.of(1, 3)));
        assertRefused(Question.Kind.CHOICE, GivenAnswer.choices(1, List.of(1, 2)));
        assertRefused(Question.Kind.CHOICE, GivenAnswer.text(1, "Merah"));
    }

    @Test
    void isSaidInTheReadersLanguage() {
        assertThat(row(Question.Kind.YES_NO, null, null, true, List.of()).said(Texts.INDONESIAN))
                .isEqualTo("Ya");
        assertThat(row(Question.Kind.YES_NO, null, null, false, List.of()).said(Locale.ENGLISH))
                .isEqualTo("No");
        assertThat(row(Question.Kind.NUMBER, new BigDecimal("2.50"), null, null, List.of())
                        .said(Texts.INDONESIAN))
                .isEqualTo("2,5");
        assertThat(row(Question.Kind.DATE, null, DAY, null, List.of()).said(Texts.INDONESIAN))
                .isEqualTo("Senin, 20 September 2027");
        assertThat(row(Question.Kind.CHOICES, null, null, null, List.of("Merah", "Biru"))
                        .said(Texts.INDONESIAN))
                .isEqualTo("Merah, Biru");
    }

    private static AnswerRow row(
            Question.Kind kind, BigDecimal number, LocalDate date, Boolean yes, List<String> choices) {
        return new AnswerRow(1, "?", kind, null, number, date, yes, choices, Instant.EPOCH);
    }

    private static void assertRefused(Question.Kind kind, GivenAnswer given) {
        assertThatThrownBy(() -> answer(kind, given))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .extracting(DomainException.FieldError::code)
                        .containsExactly("registration.answer-invalid"));
    }

    private static Answer answer(Question.Kind kind, GivenAnswer given) {
        List<AskQuestion.Choice> choices = kind.hasChoices()
                ? List.of(new AskQuestion.Choice("Merah", "Red"), new AskQuestion.Choice("Biru", "Blue"))
                : List.of();
        Question question = Question.asked(
                1,
                1,
                new AskQuestion(
                        kind,
                        Question.Stage.REGISTRATION,
                        Question.ShownTo.ALL,
                        Question.Readers.ORGANIZERS,
                        true,
                        "Apa?",
                        "What?",
                        null,
                        null,
                        choices));
        return Answer.of(1, question, given, Instant.EPOCH);
    }
}
