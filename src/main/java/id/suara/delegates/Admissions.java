package id.suara.delegates;

import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import id.suara.identity.Accounts;
import id.suara.identity.InviteAccount;
import id.suara.identity.Person;
import id.suara.identity.Persons;
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
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Deciding on applications. Locks are taken in one order everywhere: applications by id, then quotas by code. */
@ApplicationScoped
@Transactional
public class Admissions {

    static final int MOST_AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Quotas quotas;

    @Inject
    Consents consents;

    @Inject
    Persons persons;

    @Inject
    Accounts accounts;

    @Inject
    Event<DelegateEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Takes a place in the province's quota and opens the delegate's account.
     *
     *  @param version the one that was read
     *  @return the account's id
     *  @throws DomainException {@code delegates.quota-full}, {@code delegates.consent-missing}, {@code
     *     delegates.decided-already} (conflicts), {@code delegates.quota-busy} (busy), {@code delegates.changed} (stale) */
    public long admit(long applicationId, long version) {
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.ADMIT, null, false);
        return admit(locked(applicationId, version));
    }

    /** Admits as many as there are places, in the order of provinces and of nomination; refusals are counted, not thrown.
     *
     *  @param applicationIds at most 500 */
    public AdmissionSummary admitAll(@Size(max = MOST_AT_ONCE) Collection<Long> applicationIds) {
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.ADMIT, null, false);
        List<Long> admitted = new ArrayList<>();
        Map<String, Integer> refused = new TreeMap<>();
        List<Application> applications = lockedById(applicationIds);
        applications.sort(Comparator.comparing(Application::getProvinceCode).thenComparing(Application::getId));
        for (Application application : applications) {
            try {
                admit(application);
                admitted.add(application.getId());
            } catch (DomainException refusal) {
                if (refusal.kind() == DomainException.Kind.BUSY) {
                    throw refusal;
                }
                refused.merge(refusal.code(), 1, Integer::sum);
            }
        }
        return new AdmissionSummary(admitted, refused);
    }

    private long admit(Application application) {
        application.requireAdmissible();
        if (!consents.isGiven(application.getPersonId(), Purpose.PARTICIPATION)) {
            throw DomainException.conflict("delegates.consent-missing");
        }
        Person child = persons.find(application.getPersonId());
        quotas.lock(application.getCongressId(), application.getProvinceCode()).take();
        long accountId = accounts.invite(
                new InviteAccount(null, child.getNickname(), "id", Set.of(Role.DELEGATE), child.getId(), null));
        // The account stands in the database before the application points at it.
        em.flush();
        application.admit(accountId, current.get().requireAccount(), clock.instant());
        events.fire(new DelegateEvent.Admitted(application.getId(), child.getId(), accountId));
        deeds.fire(Deed.of("delegates.admitted", subject(application)));
        return accountId;
    }

    /** @param version the one that was read
     *  @throws DomainException {@code delegates.decided-already} (conflict), {@code delegates.changed} (stale) */
    public void decline(long applicationId, long version, @Valid DeclineApplication decline) {
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.DECLINE, null, false);
        Application application = locked(applicationId, version);
        application.decline(decline.reason().strip(), current.get().requireAccount(), clock.instant());
        events.fire(new DelegateEvent.Declined(application.getId(), application.getPersonId()));
        deeds.fire(Deed.of("delegates.declined", subject(application)));
    }

    private Application locked(long applicationId, long version) {
        Application application = em.find(Application.class, applicationId, LockModeType.PESSIMISTIC_WRITE);
        if (application == null) {
            throw DomainException.notFound("delegates.no-application");
        }
        if (application.getVersion() != version) {
            throw DomainException.stale("delegates.changed");
        }
        return application;
    }

    private List<Application> lockedById(Collection<Long> ids) {
        return ids.isEmpty()
                ? new ArrayList<>()
                : new ArrayList<>(em.createQuery(
                                "select a from Application a where a.id in :ids order by a.id", Application.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }

    private static Subject subject(Application application) {
        return new Subject("application", application.getId());
    }
}
