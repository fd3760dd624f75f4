package id.suara.delegates.form;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Texts;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A question and what one child's family answered to it; of the values only that of the question's kind is there.
 *
 *  @param choices the texts of what was chosen, in the reader's language */
public record AnswerRow(
        long questionId,
        String question,
        Question.Kind kind,
        String text,
        BigDecimal number,
        LocalDate date,
        Boolean yes,
        List<String> choices,
        Instant answeredAt)
        implements Serializable {

    /** The answer on one line. */
    public String said(Locale locale) {
        return switch (kind) {
            case TEXT -> text;
            case NUMBER -> NumberFormat.getInstance(locale).format(number);
            case DATE -> IndonesianTime.day(date, locale);
            case YES_NO -> Texts.get(locale, yes ? "registration.yes" : "registration.no");
            case CHOICE, CHOICES -> String.join(", ", choices);
        };
    }
}
