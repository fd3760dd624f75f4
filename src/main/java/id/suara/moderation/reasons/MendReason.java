package id.suara.moderation.reasons;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The words of a reason in both languages, for children to read. */
public record MendReason(
        @NotNull(message = "{moderation.reason-words-size}")
                @Size(min = 10, max = 1000, message = "{moderation.reason-words-size}")
                String indonesian,
        @NotNull(message = "{moderation.reason-words-size}")
                @Size(min = 10, max = 1000, message = "{moderation.reason-words-size}")
                String english) {

    public MendReason {
        indonesian = PlainText.clean(indonesian);
        english = PlainText.clean(english);
    }
}
