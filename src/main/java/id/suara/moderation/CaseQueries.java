package id.suara.moderation;

import id.suara.kernel.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Cases for change, and rows for display. A moderator's own texts are in no row of theirs. */
@Dependent
class CaseQueries {

    private static final int LONGEST_LIST = 200;

    @PersistenceContext
    EntityManager em;

    Optional<ModerationCase> locked(long caseId) {
        return Optional.ofNullable(em.find(ModerationCase.class, caseId, LockModeType.PESSIMISTIC_WRITE));
    }

    List<ModerationCase> openLocked(Subject subject) {
        return em.createQuery(
                        "select c from ModerationCase c where c.subjectKind = :kind and c.subjectId = :id"
                                + " and c.status = :open order by c.id",
                        ModerationCase.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("open", CaseStatus.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Queue queue(long moderatorId, Instant now) {
        List<CaseRow> rows = waiting(
                        "select new id.suara.moderation.CaseRow(c.id, c.title, c.byline, c.topic, c.revision, c.openedAt,"
                                + " a.displayName, case when a.id = :me then true else false end)"
                                + " from ModerationCase c left join Account a on a.id = c.claimedBy and c.claimedUntil > :now",
                        " order by c.openedAt, c.id",
                        CaseRow.class,
                        moderatorId)
                .setParameter("now", now)
                .setMaxResults(LONGEST_LIST)
                .getResultList();
        long waiting = rows.size() < LONGEST_LIST
                ? rows.size()
                : waiting("select count(c) from ModerationCase c", "", Long.class, moderatorId)
                        .getSingleResult();
        return new Queue(
                waiting,
                rows.isEmpty() ? null : rows.get(0).openedAt(),
                rows.stream().filter(CaseRow::mine).count(),
                rows);
    }

    private <T> TypedQuery<T> waiting(String select, String order, Class<T> type, long moderatorId) {
        return em.createQuery(select + " where c.status = :open and c.authorId <> :me" + order, type)
                .setParameter("open", CaseStatus.OPEN)
                .setParameter("me", moderatorId);
    }

    Optional<CaseView> view(long caseId, long moderatorId, Instant now) {
        return em.createQuery(
                        "select new id.suara.moderation.CaseView(c.id, c.subjectKind, c.subjectId, c.revision, c.version,"
                                + " c.title, c.body, c.byline, c.topic, c.status, c.openedAt, c.outcome, c.reason,"
                                + " c.decidedAt, a.displayName, c.claimedUntil,"
                                + " case when a.id = :me then true else false end)"
                                + " from ModerationCase c left join Account a on a.id = c.claimedBy and c.claimedUntil > :now"
                                + " where c.id = :id and c.authorId <> :me",
                        CaseView.class)
                .setParameter("id", caseId)
                .setParameter("me", moderatorId)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    List<CaseView.Earlier> earlier(long caseId) {
        return em.createQuery(
                        "select new id.suara.moderation.CaseView$Earlier(e.revision, e.openedAt, e.outcome, e.reason,"
                                + " e.decidedAt) from ModerationCase e, ModerationCase c where c.id = :id"
                                + " and e.subjectKind = c.subjectKind and e.subjectId = c.subjectId"
                                + " and e.revision < c.revision order by e.revision",
                        CaseView.Earlier.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** One statement, so that two who open a case at once cannot both hold it; it leaves the version alone.
     *
     *  @return whether the moderator holds it now */
    boolean lease(long caseId, long moderatorId, Instant now, Instant until) {
        return em.createQuery("update ModerationCase c set c.claimedBy = :me, c.claimedUntil = :until"
                                + " where c.id = :id and c.status = :open"
                                + " and (c.claimedBy is null or c.claimedBy = :me or c.claimedUntil <= :now)")
                        .setParameter("me", moderatorId)
                        .setParameter("until", until)
                        .setParameter("id", caseId)
                        .setParameter("open", CaseStatus.OPEN)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    boolean release(long caseId, long moderatorId) {
        return em.createQuery("update ModerationCase c set c.claimedBy = null, c.claimedUntil = null"
                                + " where c.id = :id and c.claimedBy = :me and c.status = :open")
                        .setParameter("me", moderatorId)
                        .setParameter("id", caseId)
                        .setParameter("open", CaseStatus.OPEN)
                        .executeUpdate()
                == 1;
    }
}
