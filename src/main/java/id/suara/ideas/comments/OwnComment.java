package id.suara.ideas.comments;

import id.suara.ideas.TextStatus;
import java.time.Instant;

/**
 * A comment as its author sees it: the newest revision.
 *
 * @param parentId null for one on the idea itself
 * @param ideaTitle null when the idea is not public any more
 * @param words as others read them, or are to read them
 * @param ownWords what the child wrote, when a moderator covered words of it; otherwise null
 * @param reason a moderator's words, when it was returned or refused, or words were covered
 */
public record OwnComment(
        long id,
        long version,
        long ideaId,
        String ideaTitle,
        Long parentId,
        int depth,
        int revision,
        TextStatus status,
        String words,
        String ownWords,
        String reason,
        Instant submittedAt,
        Instant publishedAt) {

    public boolean revisable() {
        return status.isRevisable();
    }

    public boolean withdrawable() {
        return status != TextStatus.WITHDRAWN;
    }

    /** Whether it stands under its idea for its author alone. */
    public boolean unread() {
        return status.isWaiting() || status == TextStatus.RETURNED;
    }
}
