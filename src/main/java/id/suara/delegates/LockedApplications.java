package id.suara.delegates;

import id.suara.congress.Congresses;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Taking applications to change them. Locks come in one order everywhere: applications by id, then quotas by code. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LockedApplications {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller current;

    /** One of the current congress, for a deed that the caller may do with it.
     *
     *  @param version the one that was read
     *  @throws DomainException {@code delegates.no-application} (not found, another province's included), {@code
     *     access.denied}, {@code delegates.changed} (stale) */
    Application take(long applicationId, long version, DelegatesPolicy.Deed deed) {
        // Whom no application is open to learns nothing of which there are.
        DelegatesPolicy.require(current.get(), deed, null, false);
        Application application = take(applicationId).orElseThrow(LockedApplications::none);
        DelegatesPolicy.require(current.get(), deed, application.getProvinceCode(), false);
        if (application.getVersion() != version) {
            throw DomainException.stale("delegates.changed");
        }
        if (deed.goesOn()) {
            application.requireNotSuspended();
        }
        return application;
    }

    /** One of the current congress, whoever asks. */
    Optional<Application> take(long applicationId) {
        long congress = congresses.requireCurrent().getId();
        return Optional.ofNullable(em.find(Application.class, applicationId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.getCongressId() == congress);
    }

    /** By id; those that are not there are left out. */
    List<Application> takeAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? new ArrayList<>()
                : new ArrayList<>(em.createQuery(
                                "select a from Application a where a.id in :ids and a.congressId = :congress"
                                        + " order by a.id",
                                Application.class)
                        .setParameter("ids", ids)
                        .setParameter("congress", congresses.requireCurrent().getId())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }

    private static DomainException none() {
        return DomainException.notFound("delegates.no-application");
    }
}
