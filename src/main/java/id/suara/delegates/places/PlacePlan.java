package id.suara.delegates.places;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How the places of the current congress are shared between provinces and the national reserve. */
@ApplicationScoped
@Transactional
public class PlacePlan {

    /** The first key of the advisory lock; the second is the congress. */
    private static final int LOCK = 6_002;

    @PersistenceContext
    EntityManager em;

    @Inject
    Quotas quotas;

    @Inject
    Congresses congresses;

    @Inject
    Event<PlacesEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Sets one province's limits.
     *
     *  @param edition the one that was read, {@link Quota#edition}
     *  @throws DomainException {@code delegates.quota-below-taken}, {@code delegates.quota-reserve-short} (conflicts, with
     *     the numbers), {@code delegates.quota-parts} (invalid), {@code delegates.changed} (stale) */
    public void limit(String provinceCode, long edition, @Valid SetQuota limits) {
        PlacesPolicy.requireChange(current.get());
        Congress congress = lockPlan();
        Quota quota = quotas.lock(congress.getId(), provinceCode);
        if (quota.edition() != edition) {
            throw DomainException.stale("delegates.changed");
        }
        requireInReserve(congress, limits.places() - quota.getPlaces());
        quota.limit(limits);
        events.fire(new PlacesEvent.Freed(congress.getId()));
        deeds.fire(Deed.of("delegates.quota-set", subject(congress), provinceCode + " " + limits));
    }

    /** What {@link #shareOutAnew} would come to now. Nothing changes. */
    public ShareOut proposal() {
        PlacesPolicy.requireChange(current.get());
        return quotas.proposal(congresses.requireCurrent());
    }

    /** Shares all places out anew by the floor and population. Limits of parts stay, as far as they fit.
     *
     *  @param edition of the plan that was seen, {@link ShareOut#edition}
     *  @throws DomainException {@code delegates.quota-below-taken} (conflict), {@code delegates.plan-changed} (stale); nothing
     *     changes then */
    public void shareOutAnew(long edition) {
        PlacesPolicy.requireChange(current.get());
        Congress congress = lockPlan();
        if (quotas.proposal(congress).edition() != edition) {
            throw DomainException.stale("delegates.plan-changed");
        }
        quotas.shareOut(congress.getId(), congress.getPlaces());
        deeds.fire(Deed.of("delegates.quota-shared-out", subject(congress)));
    }

    /** Moves places from a province or the reserve to another, with the reason on record.
     *
     *  @return the move's id
     *  @throws DomainException {@code delegates.quota-below-taken}, {@code delegates.quota-reserve-short} (conflicts), {@code
     *     delegates.move-nowhere} (invalid) */
    public long move(@Valid MovePlaces move) {
        PlacesPolicy.requireChange(current.get());
        if (Objects.equals(move.from(), move.to())) {
            throw DomainException.invalid("delegates.move-nowhere");
        }
        Congress congress = lockPlan();
        if (move.from() == null) {
            requireInReserve(congress, move.places());
        }
        // In code order, as every other who locks more than one.
        Stream.of(move.from(), move.to()).filter(Objects::nonNull).sorted().forEach(code -> {
            Quota quota = quotas.lock(congress.getId(), code);
            int by = code.equals(move.to()) ? move.places() : -move.places();
            quota.resize(quota.getPlaces() + by);
        });
        PlaceMove moved = PlaceMove.of(congress.getId(), move, current.get().requireAccount(), clock.instant());
        em.persist(moved);
        events.fire(new PlacesEvent.Freed(congress.getId()));
        deeds.fire(Deed.of(
                "delegates.places-moved", subject(congress), moved.getId().toString()));
        return moved.getId();
    }

    /** The current congress's moves, newest first. */
    public List<PlaceMove> moves() {
        PlacesPolicy.requireChange(current.get());
        return em.createQuery(
                        "select m from PlaceMove m where m.congressId = :congress order by m.id desc", PlaceMove.class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setMaxResults(200)
                .getResultList();
    }

    /** One changes the plan at a time, or two could spend the reserve twice; admissions do not wait for it. */
    private Congress lockPlan() {
        Congress congress = congresses.requireCurrent();
        em.createNativeQuery("select pg_advisory_xact_lock(?1, ?2)")
                .setParameter(1, LOCK)
                .setParameter(2, Math.toIntExact(congress.getId()))
                .getSingleResult();
        return congress;
    }

    private void requireInReserve(Congress congress, int more) {
        int reserve = quotas.reserve(congress);
        if (more > 0 && more > reserve) {
            throw DomainException.conflict("delegates.quota-reserve-short").with("reserve", Math.max(0, reserve));
        }
    }

    private static Subject subject(Congress congress) {
        return new Subject("congress", congress.getId());
    }
}
