package id.suara.agenda.commissions;

import id.suara.agenda.AgendaPolicy;
import id.suara.agenda.AgendaPolicy.Action;
import id.suara.agenda.Coming;
import id.suara.agenda.Delegate;
import id.suara.agenda.Delegates;
import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a delegate would like, and what came of it. */
@ApplicationScoped
@Transactional
public class Wishes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Commissions commissions;

    @Inject
    Delegates delegates;

    @Inject
    Coming coming;

    @Inject
    MemberLock lock;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Absent for who holds no place now.
     *
     *  @throws DomainException {@code access.denied} */
    public Optional<OwnCommission> own() {
        AgendaPolicy.require(Action.OWN_WISHES, caller.get());
        return delegates.ofAccount(caller.get().requireAccount()).map(this::of);
    }

    private OwnCommission of(Delegate delegate) {
        CommissionWish wish = em.find(CommissionWish.class, delegate.applicationId());
        CommissionMember member = em.find(CommissionMember.class, delegate.applicationId());
        return new OwnCommission(
                member == null ? null : Placement.of(member, wish),
                wish == null ? List.of() : wish.commissions(),
                commissions.all(delegate.congressId()),
                congresses.isOpen(delegate.congressId(), PhaseKind.COMMISSIONS),
                congresses.accepts(delegate.congressId(), PhaseKind.COMMISSIONS),
                wish == null ? 0 : wish.version());
    }

    /** Counts for the next dealing; who is in a commission already stays there until then.
     *
     *  @param version of the wishes that were seen
     *  @throws DomainException {@code access.denied}; {@code agenda.no-schedule} (not found), {@code agenda.wishes-closed}
     *     (conflict), {@code agenda.wishes-changed} (stale), {@code agenda.wished-twice}, {@code agenda.wish-unknown} (invalid) */
    public void state(long version, @Valid StateWishes wishes) {
        AgendaPolicy.require(Action.OWN_WISHES, caller.get());
        Delegate delegate = delegates
                .ofAccount(caller.get().requireAccount())
                .orElseThrow(() -> DomainException.notFound("agenda.no-schedule"));
        Congress congress = congresses.requireCurrent();
        if (!congresses.accepts(congress.getId(), PhaseKind.COMMISSIONS)) {
            throw DomainException.conflict("agenda.wishes-closed");
        }
        coming.hold(congress, delegate.applicationId());
        // No commission is taken away between looking and writing.
        lock.share(congress.getId());
        requireKnown(congress, wishes.commissions());
        CommissionWish wish = em.find(CommissionWish.class, delegate.applicationId());
        if ((wish == null ? 0 : wish.version()) != version) {
            throw DomainException.stale("agenda.wishes-changed");
        }
        if (wish == null) {
            em.persist(CommissionWish.stated(delegate.applicationId(), wishes.commissions(), clock.instant()));
        } else {
            wish.state(wishes.commissions(), clock.instant());
        }
        em.flush();
        deeds.fire(Deed.of(
                "agenda.wished",
                new Subject("application", delegate.applicationId()),
                wishes.commissions().size() + " commissions"));
    }

    private void requireKnown(Congress congress, List<Long> wished) {
        if (new HashSet<>(wished).size() < wished.size()) {
            throw DomainException.invalid("agenda.wished-twice");
        }
        Set<Long> known = commissions.all(congress.getId()).stream()
                .map(CommissionRow::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(wished)) {
            throw DomainException.invalid("agenda.wish-unknown");
        }
    }
}
