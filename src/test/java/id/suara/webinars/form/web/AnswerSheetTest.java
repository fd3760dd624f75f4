package id.suara.webinars.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.webinars.form.FormField;
import id.suara.webinars.form.GivenAnswer;
import id.suara.webinars.form.QuestionKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The questions on a page")
class AnswerSheetTest {

    private static final List<FormField.Option> OPTIONS =
            List.of(new FormField.Option(1, "Merah"), new FormField.Option(2, "Biru"));
    private static final List<FormField> QUESTIONS = List.of(
            new FormField(7, QuestionKind.TEXT, true, "Mengapa?", null, List.of()),
            new FormField(8, QuestionKind.CHOICES, false, "Warna?", null, OPTIONS),
            new FormField(9, QuestionKind.YES_NO, false, "Ikut?", null, List.of()));

    @Test
    @DisplayName("show what was answered before, and give the same when they are sent as they are")
    void goBothWays() {
        List<GivenAnswer> before = List.of(
                new GivenAnswer(7, List.of("Ingin")),
                new GivenAnswer(8, List.of("1", "2")),
                new GivenAnswer(9, List.of("no")));
        assertThat(new AnswerSheet(QUESTIONS, before).answers()).isEqualTo(before);
    }

    @Test
    @DisplayName("leave out what is empty, not ticked, or an answer to a question that is retired")
    void leaveOutWhatIsEmpty() {
        AnswerSheet sheet = new AnswerSheet(QUESTIONS, List.of(new GivenAnswer(99, List.of("x"))));
        sheet.getValues().put("q7", "  ");
        sheet.getValues().put("q8c1", false);
        sheet.getValues().put("q8c2", "true");
        assertThat(sheet.answers()).containsExactly(new GivenAnswer(8, List.of("2")));
    }

    @Test
    @DisplayName("tell a fault of several choices at the first of them, which has a field")
    void placeFaultsWhereFieldsAre() {
        DomainException fault = DomainException.invalid(
                "request.invalid",
                List.of(
                        new FieldError("q8", "registration.answer-missing"),
                        new FieldError("q7", "x"),
                        new FieldError("provinceCode", "y")));
        assertThat(new AnswerSheet(QUESTIONS, List.of()).placed(fault).fields())
                .extracting(FieldError::field)
                .containsExactly("q8c1", "q7", "provinceCode");
        DomainException gone = DomainException.gone("webinars.was-cancelled");
        assertThat(new AnswerSheet(QUESTIONS, List.of()).placed(gone)).isSameAs(gone);
    }
}
