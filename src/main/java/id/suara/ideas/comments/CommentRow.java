package id.suara.ideas.comments;

import java.time.Instant;

/**
 * A comment in the talk under an idea, as everyone may see it (S9).
 *
 * @param parentId null for one on the idea itself
 * @param depth from 1 to 3
 * @param words null for one that is not public any more and on which answers hang; so are the next three
 */
public record CommentRow(
        long id, Long parentId, int depth, String words, String penName, String provinceCode, Instant publishedAt) {

    /** Whether only its place is left. */
    public boolean gone() {
        return words == null;
    }

    public boolean answerable() {
        return !gone() && depth < Comment.DEEPEST;
    }
}
