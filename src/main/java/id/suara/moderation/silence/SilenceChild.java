package id.suara.moderation.silence;

import id.suara.kernel.Subject;
import id.suara.moderation.PlainText;
import id.suara.moderation.reports.ReportItem;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param about a text of the child's, such as {@code idea:12}
 * @param days for how long; the most is a setting
 * @param reason in words that the child can read
 */
public record SilenceChild(
        @NotNull(message = "{moderation.silence-about}")
                @Pattern(regexp = ReportItem.SUBJECT, message = "{moderation.silence-about}")
                String about,
        @NotNull(message = "{moderation.silence-days}") @Min(value = 1, message = "{moderation.silence-days}")
                Integer days,
        @NotNull(message = "{moderation.silence-reason}")
                @Size(min = 10, max = 1000, message = "{moderation.silence-reason}")
                String reason) {

    public SilenceChild {
        reason = PlainText.clean(reason);
    }

    Subject subject() {
        String[] parts = about.split(":");
        return new Subject(parts[0], Long.parseLong(parts[1]));
    }
}
