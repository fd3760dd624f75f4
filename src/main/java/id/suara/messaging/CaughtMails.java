package id.suara.messaging;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the mail catcher took. It holds personal links, so only administrators see it and each opening is logged. */
@ApplicationScoped
@Transactional
public class CaughtMails {

    private static final String ROW = "select new id.suara.messaging.CaughtMailRow(m.id, m.recipient, m.subject,"
            + " m.caughtAt) from CaughtMail m";
    private static final String NEWEST_FIRST = " order by m.caughtAt desc, m.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller caller;

    /** Once only: a node that died after this was sent, and before it could say so, leaves it to be sent again. Not at all
     *  when the mail is no longer the claimed one: it was erased, or taken over, while it was on its way. */
    void keep(Outgoing claimed, byte[] content, Instant at) {
        if (!isStillClaimed(claimed)) {
            return;
        }
        boolean known = !em.createQuery("select m.id from CaughtMail m where m.messageId = :messageId", Long.class)
                .setParameter("messageId", claimed.messageId())
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(CaughtMail.of(claimed, content, at));
        }
    }

    /** Held until the end of the transaction: an erasure that comes now finds what is kept. */
    private boolean isStillClaimed(Outgoing claimed) {
        return !em.createNativeQuery("select id from outbox_mail where id = ?1 and version = ?2 for share")
                .setParameter(1, claimed.id())
                .setParameter(2, claimed.version())
                .getResultList()
                .isEmpty();
    }

    /** Newest first. */
    public List<CaughtMailRow> page(int first, int most) {
        requireAdministrator();
        return em.createQuery(ROW + NEWEST_FIRST, CaughtMailRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count() {
        requireAdministrator();
        return em.createQuery("select count(m) from CaughtMail m", Long.class).getSingleResult();
    }

    /** Newest first.
     *
     *  @param recipient the whole address in any case; null for everyone's
     *  @param beforeId the last one that was read; null begins
     *  @throws DomainException {@code messaging.no-mail} (not found) for a {@code beforeId} that is none */
    public List<CaughtMailRow> before(String recipient, Long beforeId, int most) {
        requireAdministrator();
        String words = ROW + " where (:recipient = '' or lower(m.recipient) = :recipient)";
        TypedQuery<CaughtMailRow> query;
        if (beforeId == null) {
            query = em.createQuery(words + NEWEST_FIRST, CaughtMailRow.class);
        } else {
            CaughtMail last = find(beforeId);
            query = em.createQuery(
                            words + " and (m.caughtAt < :at or (m.caughtAt = :at and m.id < :id))" + NEWEST_FIRST,
                            CaughtMailRow.class)
                    .setParameter("at", last.getCaughtAt())
                    .setParameter("id", last.getId());
        }
        return query.setParameter("recipient", recipient == null ? "" : recipient.toLowerCase(Locale.ROOT))
                .setMaxResults(most)
                .getResultList();
    }

    /** @throws DomainException {@code messaging.no-mail} (not found) */
    public CaughtMailContent open(long mailId) {
        requireAdministrator();
        CaughtMail mail = find(mailId);
        deeds.fire(Deed.of("messaging.caught-read", new Subject("caught-mail", mailId)));
        return CaughtMailContent.of(mail);
    }

    private CaughtMail find(long mailId) {
        return Optional.ofNullable(em.find(CaughtMail.class, mailId))
                .orElseThrow(() -> DomainException.notFound("messaging.no-mail"));
    }

    private void requireAdministrator() {
        caller.get().require(Role.ADMINISTRATOR);
    }
}
