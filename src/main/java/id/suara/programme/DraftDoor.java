package id.suara.programme;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.programme.ProgrammePolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The one door through which anything about the draft of the current congress is changed: one at a time. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DraftDoor {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    /** For whoever reads what the draft is made of.
     *
     *  @throws DomainException {@code access.denied}, {@code congress.none} */
    public Congress look() {
        ProgrammePolicy.require(Action.READ_DRAFT, caller.get());
        return congresses.requireCurrent();
    }

    /** Waits until nobody else changes the draft, and raises its version. To be called before anything is read.
     *
     *  @throws DomainException {@code access.denied}, {@code congress.none} */
    public Congress enter(Action action) {
        ProgrammePolicy.require(action, caller.get());
        Congress congress = congresses.requireCurrent();
        lock(congress.getId()).changed();
        return congress;
    }

    /** As {@link #enter(Action)}, for what is decided about the draft as a whole.
     *
     *  @param seen the draft's version that was looked at
     *  @throws DomainException {@code programme.draft-changed} (conflict) when it is another by now */
    public Congress enter(Action action, long seen) {
        ProgrammePolicy.require(action, caller.get());
        Congress congress = congresses.requireCurrent();
        Programme programme = lock(congress.getId());
        if (programme.draftVersion() != seen) {
            throw DomainException.conflict("programme.draft-changed");
        }
        programme.changed();
        return congress;
    }

    private Programme lock(long congressId) {
        // Nobody waits for a node that hangs: whoever would is told to try again.
        em.createNativeQuery("select set_config('lock_timeout', '3s', true)").getSingleResult();
        em.createNativeQuery("insert into programme (congress_id, draft_version) values (?1, 0) on conflict do nothing")
                .setParameter(1, congressId)
                .executeUpdate();
        return em.find(Programme.class, congressId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return 0 before anything was planned */
    public long version(long congressId) {
        Programme programme = em.find(Programme.class, congressId);
        return programme == null ? 0 : programme.draftVersion();
    }

    /** @throws DomainException {@code programme.none} (not found), another congress's too */
    public <T extends DraftPart> T find(Class<T> kind, long id, Congress congress) {
        T part = em.find(kind, id);
        if (part == null || part.getCongressId() != congress.getId()) {
            throw DomainException.notFound("programme.none");
        }
        return part;
    }

    /** @throws DomainException {@code programme.none}; {@code programme.changed} (stale) when somebody changed it meanwhile */
    public <T extends DraftPart> T seen(Class<T> kind, long id, long version, Congress congress) {
        T part = find(kind, id, congress);
        if (part.getVersion() != version) {
            throw DomainException.stale("programme.changed");
        }
        return part;
    }

    /** @param query counts rows that name {@code ?1}
     *  @throws DomainException {@code programme.in-use} (conflict) */
    public void requireUnused(long id, String query) {
        Number uses = (Number) em.createNativeQuery(query).setParameter(1, id).getSingleResult();
        if (uses.longValue() > 0) {
            throw DomainException.conflict("programme.in-use").with("count", uses.longValue());
        }
    }

    public void done(String deed, Subject subject, String details) {
        deeds.fire(Deed.of("programme." + deed, subject, details));
    }

    public long account() {
        return caller.get().requireAccount();
    }
}
