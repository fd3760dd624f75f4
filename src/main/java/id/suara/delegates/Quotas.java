package id.suara.delegates;

import id.suara.congress.CongressEvent;
import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The provinces' places: sharing them out, taking and freeing them under the row's lock. */
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
    CurrentCaller current;

    /** Shares the places of a new or resized congress out.
     *
     *  @throws DomainException {@code delegates.quota-below-taken} when a province has more delegates than it would have
     *     places; the congress stays as it was */
    public void on(@Observes CongressEvent event) {
        if (event instanceof CongressEvent.Planned planned) {
            shareOut(planned.congressId(), planned.places());
        }
    }

    private void shareOut(long congressId, int places) {
        Map<String, Long> populations =
                regions.provinces().stream().collect(Collectors.toMap(Province::getCode, Province::getPopulation));
        // In code order, as every other who locks more than one.
        for (var share : Apportionment.of(places, populations).entrySet()) {
            Quota quota = find(congressId, share.getKey());
            if (quota == null) {
                em.persist(Quota.of(congressId, share.getKey(), share.getValue()));
            } else {
                quota.resize(share.getValue());
            }
        }
    }

    /** The current congress's, by code; an officer sees their own. */
    public List<Quota> visible() {
        String only = DelegatesPolicy.visibleProvince(current.get());
        return em.createQuery(
                        "select q from Quota q where q.congressId = :congress"
                                + " and q.provinceCode like :only order by q.provinceCode",
                        Quota.class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("only", only == null ? "%" : only)
                .getResultList();
    }

    /** Until the end of the transaction nobody else takes or frees a place there. Who locks several locks them in code order.
     *
     *  @throws DomainException {@code delegates.quota-busy} (busy) after 3 s; {@code delegates.quota-none} (conflict) for a
     *     congress without quotas */
    @Transactional(Transactional.TxType.MANDATORY)
    public Quota lock(long congressId, String provinceCode) {
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
