package id.suara.ideas.entered;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.congress.Theme;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.SubmitIdea;
import id.suara.identity.CareWanted;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
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

/** A chaperone enters an idea for a child in their care; the child confirms it or throws it away. */
@ApplicationScoped
@Transactional
public class EnteredIdeas {

    /** That may wait for one child, so that nobody finds a heap. */
    static final int MOST_WAITING = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    IdeaForum forum;

    @Inject
    Congresses congresses;

    @Inject
    Event<CareWanted> care;

    @Inject
    Event<EnteredEvent> told;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** In the calling chaperone's care this moment, by nickname.
     *
     *  @throws DomainException {@code access.denied} */
    public List<CareWanted.Child> children() {
        CareWanted wanted = new CareWanted(chaperone());
        care.fire(wanted);
        return wanted.children();
    }

    /** Writes it down for the child, who is asked when they sign in.
     *
     *  @return its id
     *  @throws DomainException {@code access.denied}; {@code ideas.entered-no-child} (not found) for a child who is not in the
     *     caller's care; {@code congress.phase-closed}, {@code ideas.entered-many} (conflict); {@code ideas.theme-unknown} */
    public long enter(long childId, @Valid SubmitIdea text) {
        long adult = chaperone();
        requireInCare(childId);
        Congress congress = congresses.requireCurrent();
        if (!congresses.accepts(congress.getId(), PhaseKind.IDEAS)) {
            throw DomainException.conflict("congress.phase-closed");
        }
        requireTheme(congress, text.theme());
        // Two chaperones, or two taps, one after the other.
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 7))")
                .setParameter(1, "entered for " + childId)
                .getSingleResult();
        if (waiting("e.childId = :account", childId).size() >= MOST_WAITING) {
            throw DomainException.conflict("ideas.entered-many");
        }
        EnteredIdea entered = EnteredIdea.by(adult, childId, text, clock.instant());
        em.persist(entered);
        em.flush();
        told.fire(new EnteredEvent.Entered(entered.getId(), childId));
        deeds.fire(Deed.of("ideas.entered", subject(entered), "for account " + childId));
        return entered.getId();
    }

    /** What the calling chaperone has entered and no child has settled. */
    public List<EnteredRow> ownWaiting() {
        return waiting("e.enteredBy = :account", chaperone());
    }

    /** Does nothing when it is settled, or another's. */
    public void takeBack(long enteredId) {
        long adult = chaperone();
        EnteredIdea entered = em.find(EnteredIdea.class, enteredId, LockModeType.PESSIMISTIC_WRITE);
        if (entered != null && entered.isWaiting() && entered.isBy(adult)) {
            drop(entered, "ideas.entered-taken-back");
        }
    }

    /** What waits for the calling child. */
    public List<EnteredRow> forMe() {
        return waiting("e.childId = :account", child());
    }

    /** The child says that it is theirs: it is sent to the moderators as if they had typed it. What they have written themselves
     *  and not sent stays as it is.
     *
     *  @return the idea's id
     *  @throws DomainException {@code ideas.entered-none} (not found) when it is gone, settled or another's; all that
     *     {@link IdeaForum#submit} says */
    public long confirm(long enteredId) {
        EnteredIdea entered = mine(enteredId);
        long idea = forum.sendEntered(entered.text(), entered);
        told.fire(new EnteredEvent.Settled(enteredId));
        deeds.fire(Deed.of("ideas.entered-confirmed", subject(entered), "idea " + idea));
        return idea;
    }

    /** @throws DomainException {@code ideas.entered-none} (not found) */
    public void discard(long enteredId) {
        drop(mine(enteredId), "ideas.entered-discarded");
    }

    private EnteredIdea mine(long enteredId) {
        long child = child();
        EnteredIdea entered = em.find(EnteredIdea.class, enteredId, LockModeType.PESSIMISTIC_WRITE);
        if (entered == null || !entered.isFor(child) || !entered.isWaiting()) {
            throw DomainException.notFound("ideas.entered-none");
        }
        return entered;
    }

    private void drop(EnteredIdea entered, String deed) {
        em.remove(entered);
        told.fire(new EnteredEvent.Settled(entered.getId()));
        deeds.fire(Deed.of(deed, subject(entered)));
    }

    private void requireInCare(long childId) {
        if (children().stream().noneMatch(child -> child.accountId() == childId)) {
            throw DomainException.notFound("ideas.entered-no-child");
        }
    }

    private void requireTheme(Congress congress, String code) {
        boolean known = Theme.OTHER.equals(code)
                || congresses.themes(congress.getId()).stream()
                        .anyMatch(theme -> theme.getCode().equals(code));
        if (!known) {
            throw DomainException.invalid(
                    "ideas.theme-unknown", List.of(new FieldError("theme", "ideas.theme-unknown")));
        }
    }

    private List<EnteredRow> waiting(String whose, long account) {
        return em.createQuery(
                        "select e from EnteredIdea e where e.ideaId is null and " + whose + " order by e.id",
                        EnteredIdea.class)
                .setParameter("account", account)
                .getResultStream()
                .map(EnteredRow::of)
                .toList();
    }

    private long chaperone() {
        caller.get().require(Role.CHAPERONE);
        return caller.get().requireAccount();
    }

    private long child() {
        caller.get().require(Role.DELEGATE);
        return caller.get().requireAccount();
    }

    private static Subject subject(EnteredIdea entered) {
        return new Subject("entered-idea", entered.getId());
    }
}
