package id.suara.moderation.reasons;

import id.suara.kernel.AgeBand;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** Choosing reasons, and mending their words. */
@ApplicationScoped
@Transactional
public class Reasons {

    private static final String ROW =
            "select new id.suara.moderation.reasons.ReasonRow(r.id, r.code, r.band, r.indonesian, r.english, a.displayName,"
                    + " r.changedAt, r.version) from ReasonWording r left join Account a on a.id = r.changedBy";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Those for one band, in the order in which they are offered.
     *
     *  @throws DomainException {@code access.denied}, as everything below */
    public List<ReasonRow> of(AgeBand band) {
        caller.get().require(Role.MODERATOR, Role.ORGANIZER);
        return em.createQuery(ROW + " where r.band = :band order by r.place", ReasonRow.class)
                .setParameter("band", band)
                .getResultList();
    }

    /** All, each reason's bands from young to old. */
    public List<ReasonRow> all() {
        caller.get().require(Role.MODERATOR, Role.ORGANIZER);
        return em.createQuery(ROW + " order by r.place, r.band", ReasonRow.class)
                .getResultList();
    }

    /** @throws DomainException {@code moderation.reason-none} (not found) */
    public ReasonRow find(long id) {
        caller.get().require(Role.MODERATOR, Role.ORGANIZER);
        return em.createQuery(ROW + " where r.id = :id", ReasonRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("moderation.reason-none"));
    }

    /** For organizers. What was sent before stays as it was sent.
     *
     *  @param version the one that was read
     *  @throws DomainException {@code moderation.reason-none} (not found); {@code moderation.reason-changed} (stale) */
    public void mend(long id, long version, @Valid MendReason words) {
        caller.get().require(Role.ORGANIZER);
        ReasonWording found = em.find(ReasonWording.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw DomainException.notFound("moderation.reason-none");
        }
        found.reword(words, version, caller.get().requireAccount(), clock.instant());
        em.flush();
        deeds.fire(Deed.of("moderation.reason-mended", new Subject("moderation-reason", id)));
    }
}
