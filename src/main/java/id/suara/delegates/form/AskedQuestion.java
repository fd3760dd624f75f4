package id.suara.delegates.form;

import id.suara.delegates.intake.Mode;
import java.util.List;
import java.util.Locale;

/** A question as a form shows it. @param help null for none */
public record AskedQuestion(
        long id,
        Question.Kind kind,
        Question.ShownTo shownTo,
        boolean required,
        String label,
        String help,
        List<Option> options) {

    public record Option(int number, String label) {}

    static AskedQuestion of(Question question, Locale locale) {
        return new AskedQuestion(
                question.getId(),
                question.getKind(),
                question.getShownTo(),
                question.isRequired(),
                question.label(locale),
                question.help(locale),
                question.getChoices().stream()
                        .map(choice -> new Option(choice.getNumber(), choice.label(locale)))
                        .toList());
    }

    /** The field of a form, and the one that a fault names. */
    public String field() {
        return "q" + id;
    }

    public boolean isAskedOf(Mode mode) {
        return shownTo == Question.ShownTo.ALL || shownTo.name().equals(mode.name());
    }
}
