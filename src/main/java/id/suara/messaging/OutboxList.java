package id.suara.messaging;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What organizers see of the outgoing mail. */
@ApplicationScoped
@Transactional
public class OutboxList {

    private static final String ROW = "select new id.suara.messaging.OutboxRow(m.id, m.kind, m.aboutKind, m.aboutId,"
            + " m.recipient, m.status, m.attempts, m.queuedAt, m.dueAt, m.sentAt, m.error) from OutboxMail m";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    /** Failed ones first, then the newest.
     *
     *  @param status null for every status */
    public List<OutboxRow> page(MailStatus status, int first, int most) {
        return query(
                        ROW + where(status) + " order by case when m.status = :failed then 0 else 1 end,"
                                + " m.queuedAt desc, m.id desc",
                        status)
                .setParameter("failed", MailStatus.FAILED)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** In the order in which they were written, for programs that read on.
     *
     *  @param status null for every status
     *  @param afterId the last one that was read; 0 begins */
    public List<OutboxRow> after(MailStatus status, long afterId, int most) {
        return query(
                        ROW + where(status) + (status == null ? " where" : " and") + " m.id > :after order by m.id",
                        status)
                .setParameter("after", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are of one status. */
    public long count(MailStatus status) {
        requireStaff();
        return em.createQuery("select count(m) from OutboxMail m where m.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    /** How many there are; every status has a number. */
    public Map<MailStatus, Long> counts() {
        requireStaff();
        Map<MailStatus, Long> counts = new EnumMap<>(MailStatus.class);
        for (MailStatus status : MailStatus.values()) {
            counts.put(status, 0L);
        }
        em.createQuery("select m.status, count(m) from OutboxMail m group by m.status", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((MailStatus) row[0], (Long) row[1]));
        return counts;
    }

    private TypedQuery<OutboxRow> query(String words, MailStatus status) {
        requireStaff();
        TypedQuery<OutboxRow> query = em.createQuery(words, OutboxRow.class);
        return status == null ? query : query.setParameter("status", status);
    }

    private static String where(MailStatus status) {
        return status == null ? "" : " where m.status = :status";
    }

    private void requireStaff() {
        caller.get().require(Role.ORGANIZER, Role.ADMINISTRATOR);
    }
}
