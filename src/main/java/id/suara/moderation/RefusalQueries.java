package id.suara.moderation;

import id.suara.kernel.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What an appeal has to know of the cases before it. */
@Dependent
class RefusalQueries {

    @PersistenceContext
    EntityManager em;

    /** The newest about a thing, whatever became of it. */
    Optional<ModerationCase> lastLocked(Subject subject) {
        return em.createQuery(
                        "select c from ModerationCase c where c.subjectKind = :kind and c.subjectId = :id"
                                + " order by c.id desc",
                        ModerationCase.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean isAppealed(long refusedId) {
        return em.createQuery("select count(c) from ModerationCase c where c.appealOf = :refused", Long.class)
                        .setParameter("refused", refusedId)
                        .getSingleResult()
                > 0;
    }

    /** Whoever has decided on any revision of a thing. */
    List<Long> decidedOn(Subject subject) {
        return em.createQuery(
                        "select distinct c.decidedBy from ModerationCase c where c.subjectKind = :kind"
                                + " and c.subjectId = :id and c.decidedBy is not null",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }
}
