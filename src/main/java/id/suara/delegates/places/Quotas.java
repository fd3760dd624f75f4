package id.suara.delegates.places;

import id.suara.congress.Congress;
import id.suara.congress.CongressEvent;
import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The provinces' places: reading them, and taking and freeing them under the row's lock. */
@ApplicationScoped
@Transactional
public class Quotas {

    private static final String LONGEST_WAIT = "3000";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    Event<PlacesEvent> events;

    @Inject
    CurrentCaller current;

    /** Shares the places of a new or resized congress out.
     *
     *  @throws DomainException {@code delegates.quota-below-taken} when a province has more delegates than it would have
     *     places; the congress stays as it was */
    public void on(@Observes CongressEvent.Planned planned) {
        shareOut(planned.congressId(), planned.places());
    }

    /** By the floor and population, whatever it was before.
     *
     *  @throws DomainException {@code delegates.quota-below-taken} (conflict); nothing changes then */
    @Transactional(TxType.MANDATORY)
    void shareOut(long congressId, int places) {
        // In code order, as every other who locks more than one.
        for (var share : apportioned(places).entrySet()) {
            Quota quota = find(congressId, share.getKey());
            if (quota == null) {
                em.persist(Quota.of(congressId, share.getKey(), share.getValue()));
            } else {
                quota.resize(share.getValue());
            }
        }
        events.fire(new PlacesEvent.Freed(congressId));
    }

    private Map<String, Integer> apportioned(int places) {
        return Apportionment.of(
                places,
                regions.provinces().stream().collect(Collectors.toMap(Province::getCode, Province::getPopulation)));
    }

    /** What {@link #shareOut} would come to. Its edition changes with the limits of any province and with the congress's
     *  places, not with what is taken. */
    @Transactional(TxType.MANDATORY)
    ShareOut proposal(Congress congress) {
        Map<String, Integer> proposed = apportioned(congress.getPlaces());
        List<Quota> quotas = em.createQuery(
                        "select q from Quota q where q.congressId = :congress order by q.provinceCode", Quota.class)
                .setParameter("congress", congress.getId())
                .getResultList();
        // Whoever locks them afterwards reads them anew.
        quotas.forEach(em::detach);
        List<Object> seen = new ArrayList<>(List.of(congress.getPlaces()));
        List<ShareOut.Share> shares = new ArrayList<>();
        for (Quota quota : quotas) {
            seen.add(quota.edition());
            int places = proposed.getOrDefault(quota.getProvinceCode(), 0);
            shares.add(new ShareOut.Share(
                    quota.getProvinceCode(), quota.getPlaces(), places, quota.getTaken(), quota.canResize(places)));
        }
        return new ShareOut(seen.hashCode() & 0xffffffffL, shares);
    }

    /** The current congress's, by code; an officer sees their own. */
    public List<Quota> visible() {
        String only = PlacesPolicy.visibleProvince(current.get());
        return em.createQuery(
                        "select q from Quota q where q.congressId = :congress"
                                + " and q.provinceCode like :only order by q.provinceCode",
                        Quota.class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("only", only == null ? "%" : only)
                .getResultList();
    }

    /** Places of the current congress that no province has. */
    public int reserve() {
        PlacesPolicy.visibleProvince(current.get());
        return reserve(congresses.requireCurrent());
    }

    int reserve(Congress congress) {
        Long shared = em.createQuery("select sum(q.places) from Quota q where q.congressId = :congress", Long.class)
                .setParameter("congress", congress.getId())
                .getSingleResult();
        return congress.getPlaces() - (shared == null ? 0 : shared.intValue());
    }

    /** What admitting would do to the places of all provinces. */
    @Transactional(TxType.MANDATORY)
    public QuotaForecast forecast(long congressId) {
        Map<String, Quota> quotas = em.createQuery("select q from Quota q where q.congressId = :congress", Quota.class)
                .setParameter("congress", congressId)
                .getResultStream()
                .collect(Collectors.toMap(Quota::getProvinceCode, quota -> quota));
        quotas.values().forEach(em::detach);
        return new QuotaForecast(quotas);
    }

    /** Takes a place in the province. The caller holds the application's lock; who takes several does so in code order.
     *
     *  @param asksForHelp whether a seat kept for such children may be taken
     *  @return the seat, to be given back by {@link #free}
     *  @throws DomainException {@code delegates.quota-full}, {@code delegates.quota-mode-full}, {@code delegates.quota-none}
     *     (conflicts), {@code delegates.quota-busy} (busy) after 3 s */
    @Transactional(TxType.MANDATORY)
    public Seat take(long congressId, String provinceCode, Mode mode, boolean asksForHelp) {
        return lock(congressId, provinceCode).take(mode, asksForHelp);
    }

    /** As {@link #take}, but null instead of a refusal when there is no place. */
    @Transactional(TxType.MANDATORY)
    public Seat takeIfFree(long congressId, String provinceCode, Mode mode, boolean asksForHelp) {
        Quota quota = lock(congressId, provinceCode);
        return quota.hasRoom(mode, asksForHelp) ? quota.take(mode, asksForHelp) : null;
    }

    /** Gives a place back; whoever waits for it is offered it after the transaction. */
    @Transactional(TxType.MANDATORY)
    public void free(long congressId, String provinceCode, Mode mode, Seat seat) {
        lock(congressId, provinceCode).free(mode, seat);
        events.fire(new PlacesEvent.Freed(congressId));
    }

    /** Until the end of the transaction nobody else takes or frees a place there. */
    Quota lock(long congressId, String provinceCode) {
        Quota quota = find(congressId, provinceCode);
        if (quota == null) {
            throw DomainException.conflict("delegates.quota-none");
        }
        return quota;
    }

    private Quota find(long congressId, String provinceCode) {
        em.createNativeQuery("select set_config('lock_timeout', ?1, true)")
                .setParameter(1, LONGEST_WAIT)
                .getSingleResult();
        try {
            return em.find(Quota.class, new Quota.Key(congressId, provinceCode), LockModeType.PESSIMISTIC_WRITE);
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) {
                    throw DomainException.busy("delegates.quota-busy");
                }
            }
            throw e;
        }
    }
}
