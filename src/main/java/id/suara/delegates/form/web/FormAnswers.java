package id.suara.delegates.form.web;

import id.suara.delegates.form.AskedQuestion;
import id.suara.delegates.form.GivenAnswer;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the fields of a page to answers: {@code q12} holds a question's value, {@code q12c3} whether its choice 3 is ticked. */
final class FormAnswers {

    private FormAnswers() {}

    /** The fields of a question on a page. */
    static List<String> fields(AskedQuestion question) {
        return switch (question.kind()) {
            case CHOICES ->
                question.options().stream()
                        .map(option -> question.field() + "c" + option.number())
                        .toList();
            default -> List.of(question.field());
        };
    }

    /** @throws DomainException {@code registration.answer-invalid} (invalid, with the field) for what is no such value */
    static List<GivenAnswer> read(List<AskedQuestion> questions, Map<String, Object> values) {
        List<GivenAnswer> answers = new ArrayList<>();
        for (AskedQuestion question : questions) {
            GivenAnswer answer = answer(question, values);
            if (answer != null) {
                answers.add(answer);
            }
        }
        return answers;
    }

    /** The other way round, for a page that shows what was answered before. */
    static void fill(List<GivenAnswer> answers, Map<String, Object> values) {
        for (GivenAnswer answer : answers) {
            String field = "q" + answer.question();
            if (answer.choices() != null) {
                values.put(field, answer.choices().get(0).toString());
                answer.choices().forEach(number -> values.put(field + "c" + number, true));
            } else if (answer.yes() != null) {
                values.put(field, answer.yes() ? "yes" : "no");
            } else if (answer.text() != null) {
                values.put(field, answer.text());
            } else {
                values.put(field, String.valueOf(answer.date() != null ? answer.date() : answer.number()));
            }
        }
    }

    private static GivenAnswer answer(AskedQuestion question, Map<String, Object> values) {
        if (question.kind() == id.suara.delegates.form.Question.Kind.CHOICES) {
            return GivenAnswer.choices(
                    question.id(),
                    question.options().stream()
                            .map(AskedQuestion.Option::number)
                            .filter(number ->
                                    "true".equals(String.valueOf(values.get(question.field() + "c" + number))))
                            .toList());
        }
        Object value = values.get(question.field());
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        String written = value.toString().strip();
        try {
            return switch (question.kind()) {
                case TEXT, CHOICES -> GivenAnswer.text(question.id(), written);
                // A comma is what Indonesians write for a point.
                case NUMBER -> GivenAnswer.number(question.id(), new BigDecimal(written.replace(',', '.')));
                case DATE -> GivenAnswer.date(question.id(), LocalDate.parse(written));
                case YES_NO -> GivenAnswer.yes(question.id(), written.equals("yes"));
                case CHOICE -> GivenAnswer.choices(question.id(), List.of(Integer.valueOf(written)));
            };
        } catch (NumberFormatException | DateTimeException e) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError(question.field(), "registration.answer-invalid")));
        }
    }
}
