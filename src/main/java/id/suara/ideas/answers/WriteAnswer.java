package id.suara.ideas.answers;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An institution's answer, in words that a child can read.
 *
 * @param institution who answers, such as a ministry
 * @param bodyEn null where there is no English
 * @param followUpOn when the institution tells more; needed unless it is "not now"
 */
public record WriteAnswer(
        @NotNull(message = "{answers.decision-missing}") AnswerDecision decision,
        @NotNull(message = "{answers.institution-size}")
                @Size(min = 3, max = 150, message = "{answers.institution-size}")
                String institution,
        @NotNull(message = "{answers.body-size}") @Size(min = 20, max = 3000, message = "{answers.body-size}")
                String body,
        @Size(min = 20, max = 3000, message = "{answers.body-size}") String bodyEn,
        LocalDate followUpOn) {

    public WriteAnswer {
        institution = PlainText.line(institution);
        body = PlainText.clean(body);
        bodyEn = PlainText.clean(bodyEn);
    }
}
