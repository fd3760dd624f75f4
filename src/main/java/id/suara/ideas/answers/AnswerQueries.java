package id.suara.ideas.answers;

import id.suara.congress.Congress;
import id.suara.ideas.TextStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers for change, and rows for display. */
@Dependent
class AnswerQueries {

    private static final String COLUMNS =
            "select i.id, r.title, r.theme_code, r.own_theme, i.province_code, i.published_at, w.decision, w.institution,"
                    + " coalesce(p.next_on, w.follow_up_on) as due_on, p.state, w.version";

    private static final String FROM =
            " from idea i join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision"
                    + " left join official_answer w on w.idea_id = i.id"
                    + " left join lateral (select n.state, n.next_on from answer_progress n where n.idea_id = w.idea_id"
                    + " order by n.id desc limit 1) p on true where i.congress_id = ?1 and ";

    private static final String IS_DUE =
            "(p.state is null or p.state = 'UNDER_WAY') and coalesce(p.next_on, w.follow_up_on) < ?2";

    @PersistenceContext
    EntityManager em;

    List<AnswerRow> page(Congress congress, AnswerState state, int first, int size) {
        Query query = em.createNativeQuery(COLUMNS + FROM + where(state) + " order by " + order(state))
                .setParameter(1, congress.getId())
                .setFirstResult(first)
                .setMaxResults(size);
        List<AnswerRow> rows = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            rows.add(new AnswerRow(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    instant(row[5]),
                    row[6] == null ? null : AnswerDecision.valueOf((String) row[6]),
                    (String) row[7],
                    day(row[8]),
                    row[9] == null ? null : ProgressState.valueOf((String) row[9]),
                    row[10] == null ? null : ((Number) row[10]).longValue()));
        }
        return rows;
    }

    long count(Congress congress, AnswerState state) {
        return number(
                em.createNativeQuery("select count(*)" + FROM + where(state)).setParameter(1, congress.getId()));
    }

    /** Published ideas that a child cannot read an answer to. */
    long unanswered(long congressId) {
        return number(em.createNativeQuery("select count(*) from idea where congress_id = ?1 and status = 'PUBLISHED'")
                .setParameter(1, congressId));
    }

    long due(Congress congress, LocalDate today) {
        return number(em.createNativeQuery("select count(*)" + FROM + where(AnswerState.PROMISE) + " and " + IS_DUE)
                .setParameter(1, congress.getId())
                .setParameter(2, today));
    }

    /** Of an idea that everybody may read, and of no other. */
    Optional<OfficialAnswer> ofPublic(long ideaId) {
        return em.createQuery(
                        "select w from OfficialAnswer w, Idea i where i.id = w.ideaId and w.ideaId = :idea"
                                + " and w.publishedAt is not null and i.status = :answered",
                        OfficialAnswer.class)
                .setParameter("idea", ideaId)
                .setParameter("answered", TextStatus.ANSWERED)
                .getResultStream()
                .findFirst();
    }

    /** Of the idea that another leads to. */
    Optional<OfficialAnswer> ofTarget(long ideaId) {
        return em.createQuery("select i.mergedInto from Idea i where i.id = :idea and i.status = :merged", Long.class)
                .setParameter("idea", ideaId)
                .setParameter("merged", TextStatus.MERGED)
                .getResultStream()
                .findFirst()
                .flatMap(this::ofPublic);
    }

    /** Oldest first. */
    List<AnswerProgress> progress(long ideaId) {
        return em.createQuery(
                        "select n from AnswerProgress n where n.ideaId = :idea order by n.id", AnswerProgress.class)
                .setParameter("idea", ideaId)
                .getResultList();
    }

    private static String where(AnswerState state) {
        return switch (state) {
            case WAITING -> "i.status = 'PUBLISHED' and w.idea_id is null";
            case DRAFT -> "i.status = 'PUBLISHED' and w.published_at is null and w.idea_id is not null";
            case PROMISE -> "i.status = 'ANSWERED' and w.follow_up_on is not null";
        };
    }

    private static String order(AnswerState state) {
        return state == AnswerState.PROMISE
                ? "(p.state is not null and p.state <> 'UNDER_WAY'), due_on, i.id"
                : "i.published_at, i.id";
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }
}
