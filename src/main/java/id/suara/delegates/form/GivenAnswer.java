package id.suara.delegates.form;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What was answered to one question: the value of the question's kind, the others null.
 *
 *  @param choices numbers, from 1; a single one for a question that leaves one choice */
public record GivenAnswer(
        long question,
        @Size(max = 1000) String text,
        BigDecimal number,
        LocalDate date,
        Boolean yes,
        @Size(max = 30) List<Integer> choices) {

    public static GivenAnswer text(long question, String text) {
        return new GivenAnswer(question, text, null, null, null, null);
    }

    public static GivenAnswer number(long question, BigDecimal number) {
        return new GivenAnswer(question, null, number, null, null, null);
    }

    public static GivenAnswer date(long question, LocalDate date) {
        return new GivenAnswer(question, null, null, date, null, null);
    }

    public static GivenAnswer yes(long question, Boolean yes) {
        return new GivenAnswer(question, null, null, null, yes, null);
    }

    public static GivenAnswer choices(long question, List<Integer> choices) {
        return new GivenAnswer(question, null, null, null, null, choices);
    }

    /** Nothing was answered: no value, or none that says something. */
    boolean isEmpty() {
        return (text == null || text.isBlank())
                && number == null
                && date == null
                && yes == null
                && (choices == null || choices.isEmpty());
    }
}
