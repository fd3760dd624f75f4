package id.suara.moderation.merging;

import id.suara.kernel.Subject;
import id.suara.moderation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param from what is led to the other, such as {@code idea:12}
 * @param into the other
 * @param reason for the author of the first, in plain words
 */
public record MergeItems(
        @NotNull(message = "{moderation.merge-from}") @Pattern(regexp = SUBJECT, message = "{moderation.merge-from}")
                String from,
        @NotNull(message = "{moderation.merge-into}") @Pattern(regexp = SUBJECT, message = "{moderation.merge-into}")
                String into,
        @NotNull(message = "{moderation.reason-missing}") @Size(max = 2000, message = "{moderation.reason-long}")
                String reason) {

    public static final String SUBJECT = "[a-z]{1,20}:[0-9]{1,18}";

    public MergeItems {
        reason = PlainText.clean(reason);
    }

    static Subject subject(String about) {
        String[] parts = about.split(":");
        return new Subject(parts[0], Long.parseLong(parts[1]));
    }
}
