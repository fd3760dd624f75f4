package id.suara.moderation.bulk;

import java.time.Instant;

/**
 * A comment that waits, whole.
 *
 * @param version to be named by the decision, with the revision
 * @param below the title of the idea that it is about, or null when nobody can read that any more
 * @param heldBy the display name of a colleague who reads it now, or null
 * @param blocking how many marks stand in the way of publishing it
 * @param second whether a first moderator would publish it
 */
public record CommentCase(
        long id,
        int revision,
        long version,
        String words,
        String byline,
        String below,
        Instant openedAt,
        String heldBy,
        long blocking,
        boolean second) {}
