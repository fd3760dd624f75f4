package id.suara.ideas.comments;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a child says. Cleaned of what cannot be seen as it comes in. */
public record WriteComment(
        @NotNull(message = "{ideas.comment-size}") @Size(min = 2, max = LONGEST, message = "{ideas.comment-size}")
                String words) {

    /** Characters. */
    public static final int LONGEST = 1000;

    public WriteComment {
        words = PlainText.clean(words);
    }
}
