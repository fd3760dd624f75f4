package id.suara.delegates.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
        Instant answeredAt) {}
