package id.suara.delegates;

import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import id.suara.delegates.places.Quotas;
import id.suara.delegates.places.Seat;
import id.suara.identity.Accounts;
import id.suara.identity.InviteAccount;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Giving places. */
@ApplicationScoped
@Transactional
public class Admissions {

    static final int MOST_AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    LockedApplications locked;

    @Inject
    ApplicationJournal journal;

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
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Takes a place in the province's quota and opens the delegate's account.
     *
     *  @param version the one that was read
     *  @return the account's id
     *  @throws DomainException {@code delegates.quota-full}, {@code delegates.quota-mode-full}, {@code
     *     delegates.consent-missing}, {@code delegates.decided-already} (conflicts), {@code delegates.quota-busy} (busy),
     *     {@code delegates.changed} (stale) */
    public long admit(long applicationId, long version) {
        return admit(locked.take(applicationId, version, DelegatesPolicy.Deed.ADMIT));
    }

    /** Admits as many as there are places, in the order of provinces and of nomination; refusals are counted, not thrown.
     *
     *  @param applicationIds at most 500 */
    public AdmissionSummary admitAll(@Size(max = MOST_AT_ONCE) Collection<Long> applicationIds) {
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.ADMIT, null, false);
        List<Long> admitted = new ArrayList<>();
        Map<String, Integer> refused = new TreeMap<>();
        List<Application> applications = locked.takeAll(applicationIds);
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
        if (application.getStatus() == ApplicationStatus.OFFERED) {
            // A place is held for the family's answer; admitting over it would take a second one.
            throw DomainException.conflict("delegates.offered-already");
        }
        application.requireAdmissible();
        requireConsent(application);
        Seat seat = quotas.take(
                application.getCongressId(),
                application.getProvinceCode(),
                application.getMode(),
                asksForHelp(application));
        return welcome(application, seat);
    }

    /** Makes a delegate of one who holds a seat already, or has just taken it.
     *
     *  @return the account's id
     *  @throws DomainException {@code delegates.consent-missing} (conflict) */
    @Transactional(TxType.MANDATORY)
    long welcome(Application application, Seat seat) {
        requireConsent(application);
        Person child = persons.find(application.getPersonId());
        long accountId = account(application, child);
        // The account stands in the database before the application points at it.
        em.flush();
        application.admit(accountId, seat, current.get().accountId(), clock.instant());
        events.fire(new DelegateEvent.Admitted(application.getId(), child.getId(), accountId));
        journal.record(application);
        return accountId;
    }

    private void requireConsent(Application application) {
        if (!consents.isGiven(application.getPersonId(), Purpose.PARTICIPATION)) {
            throw DomainException.conflict("delegates.consent-missing");
        }
    }

    /** One who was a delegate before gets the same account back, to be activated anew. */
    private long account(Application application, Person child) {
        if (application.getAccountId() != null) {
            accounts.reinviteFormerDelegate(application.getAccountId());
            return application.getAccountId();
        }
        return accounts.inviteDelegate(
                new InviteAccount(null, child.getNickname(), "id", Set.of(Role.DELEGATE), child.getId(), null));
    }

    boolean asksForHelp(Application application) {
        return em.find(AccessNeed.class, application.getId()) != null;
    }
}
