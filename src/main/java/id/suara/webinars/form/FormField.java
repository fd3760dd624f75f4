package id.suara.webinars.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A question as a form shows it, in one language. @param help null for none */
public record FormField(long id, QuestionKind kind, boolean required, String label, String help, List<Option> options) {

    public record Option(int number, String label) {}

    static FormField of(FormQuestion question, Locale locale) {
        List<String> choices = question.choices(locale);
        return new FormField(
                question.getId(),
                question.getKind(),
                question.isRequired(),
                question.label(locale),
                question.help(locale),
                IntStream.range(0, choices.size())
                        .mapToObj(at -> new Option(at + 1, choices.get(at)))
                        .toList());
    }

    /** The field of a form, and the one that a fault names. */
    public String field() {
        return "q" + id;
    }
}
