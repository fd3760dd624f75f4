package id.suara.ideas.comments;

import id.suara.ideas.TextStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comments as rows for display. */
@Dependent
class CommentQueries {

    /** Public, or in its place for the sake of public answers below it. */
    private static final String SHOWN =
            "(c.status = 'PUBLISHED' or exists (select from idea_comment d where d.parent_id = c.id"
                    + " and (d.status = 'PUBLISHED' or exists (select from idea_comment e where e.parent_id = d.id"
                    + " and e.status = 'PUBLISHED'))))";

    /** A return or a refusal that can still be undone: its author is told of it later. */
    private static final String UNTOLD = "(c.status in ('RETURNED', 'REFUSED') and c.told_from > ?2)";

    private static final String OWN =
            "select c.id, c.version, c.idea_id, t.title, c.parent_id, c.depth, c.revision, case when " + UNTOLD
                    + " then c.waited_as else c.status end, r.words, w.words, case when " + UNTOLD
                    + " then null else c.reason end, c.submitted_at, c.published_at from idea_comment c"
                    + " join comment_revision r on r.comment_id = c.id and r.revision = c.revision"
                    + " left join comment_revision w on w.comment_id = c.id and w.revision = r.masked_from"
                    + " join idea i on i.id = c.idea_id"
                    + " left join idea_revision t on t.idea_id = i.id and t.revision = i.published_revision"
                    + " and i.status in ('PUBLISHED', 'ANSWERED', 'MERGED') where c.author_id = ?1";

    @PersistenceContext
    EntityManager em;

    /** The talk under an idea in the order in which it is read: each comment followed by the answers to it, the older first.
     *
     *  @param after the last comment on the idea itself that was read, or 0
     *  @param limit how many comments on the idea itself, at most; with all that hangs on them */
    List<CommentRow> talk(long ideaId, long after, int limit) {
        List<?> rows = em.createNativeQuery("with recursive talk as (select * from (select c.* from idea_comment c"
                        + " where c.idea_id = ?1 and c.depth = 1 and c.id > ?2 and " + SHOWN
                        + " order by c.id limit ?3) as beginning"
                        + " union all select c.* from idea_comment c join talk on c.parent_id = talk.id)"
                        + " select c.id, c.parent_id, c.depth, r.words, a.pen_name, c.province_code, c.published_at"
                        + " from talk c left join comment_revision r on r.comment_id = c.id"
                        + " and r.revision = c.published_revision and c.status = 'PUBLISHED'"
                        + " left join author a on a.account_id = c.author_id and r.id is not null"
                        + " where " + SHOWN + " order by c.id")
                .setParameter(1, ideaId)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultList();
        Map<Long, List<CommentRow>> answers = new HashMap<>();
        for (Object found : rows) {
            CommentRow row = row((Object[]) found);
            answers.computeIfAbsent(row.parentId(), any -> new ArrayList<>()).add(row);
        }
        List<CommentRow> talk = new ArrayList<>();
        append(talk, answers, null);
        return talk;
    }

    private static void append(List<CommentRow> talk, Map<Long, List<CommentRow>> answers, Long parent) {
        for (CommentRow row : answers.getOrDefault(parent, List.of())) {
            talk.add(row);
            append(talk, answers, row.id());
        }
    }

    private static CommentRow row(Object[] row) {
        boolean gone = row[3] == null;
        return new CommentRow(
                number(row[0]),
                row[1] == null ? null : number(row[1]),
                (int) number(row[2]),
                (String) row[3],
                (String) row[4],
                gone ? null : (String) row[5],
                gone ? null : instant(row[6]));
    }

    /** A published one. */
    Optional<CommentRow> published(long commentId) {
        List<?> rows = em.createNativeQuery(
                        "select c.id, c.parent_id, c.depth, r.words, a.pen_name, c.province_code, c.published_at"
                                + " from idea_comment c join comment_revision r on r.comment_id = c.id"
                                + " and r.revision = c.published_revision join author a on a.account_id = c.author_id"
                                + " where c.id = ?1 and c.status = 'PUBLISHED'")
                .setParameter(1, commentId)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).findFirst();
    }

    /** Newest first. */
    List<OwnComment> own(long authorId, Instant now) {
        return owned(em.createNativeQuery(OWN + " order by c.id desc")
                .setParameter(1, authorId)
                .setParameter(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList());
    }

    Optional<OwnComment> own(long authorId, long commentId, Instant now) {
        return owned(em.createNativeQuery(OWN + " and c.id = ?3")
                        .setParameter(1, authorId)
                        .setParameter(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .setParameter(3, commentId)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** How many a child has sent since, withdrawn ones included; further revisions of one are not another. */
    long countSent(long authorId, Instant since) {
        return em.createQuery(
                        "select count(c) from Comment c where c.authorId = :author and c.sentAt >= :since", Long.class)
                .setParameter("author", authorId)
                .setParameter("since", since)
                .getSingleResult();
    }

    CommentRevision revision(long commentId, int number) {
        return em.createQuery(
                        "select r from CommentRevision r where r.commentId = :comment and r.revision = :number",
                        CommentRevision.class)
                .setParameter("comment", commentId)
                .setParameter("number", number)
                .getSingleResult();
    }

    private static List<OwnComment> owned(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OwnComment(
                        number(row[0]),
                        number(row[1]),
                        number(row[2]),
                        (String) row[3],
                        row[4] == null ? null : number(row[4]),
                        (int) number(row[5]),
                        (int) number(row[6]),
                        TextStatus.valueOf((String) row[7]),
                        (String) row[8],
                        (String) row[9],
                        (String) row[10],
                        instant(row[11]),
                        instant(row[12])))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
