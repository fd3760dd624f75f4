package id.suara.ideas.comments;

import java.util.List;

/**
 * A part of the talk under an idea, in the order in which it is read.
 *
 * @param next the cursor of the part that follows, or null in the last
 */
public record CommentTalk(List<CommentRow> rows, Long next) {

    /** @param rows with one comment on the idea itself more than is shown, if there is one */
    static CommentTalk of(List<CommentRow> rows, int limit) {
        List<CommentRow> beginnings =
                rows.stream().filter(row -> row.parentId() == null).toList();
        if (beginnings.size() <= limit) {
            return new CommentTalk(rows, null);
        }
        int end = rows.indexOf(beginnings.get(limit));
        return new CommentTalk(rows.subList(0, end), beginnings.get(limit - 1).id());
    }
}
