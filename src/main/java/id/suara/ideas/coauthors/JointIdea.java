package id.suara.ideas.coauthors;

import id.suara.ideas.TextStatus;
import java.time.Instant;

/**
 * A text that the reader writes along, as far as a co-author may know.
 *
 * @param id of the co-authorship
 * @param ideaId null while it is a draft
 * @param penName the author's; null while nobody has read it
 * @param theme a code, or null before one was chosen
 * @param title null before it is published
 * @param status null while it is a draft
 * @param named whether the reader's own pen name is shown beside it already
 */
public record JointIdea(
        long id,
        Long ideaId,
        String penName,
        String theme,
        String title,
        TextStatus status,
        boolean named,
        Instant joinedAt) {}
