package id.suara.delegates;

import id.suara.consent.Assents;
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
import java.time.Clock;
import java.util.Set;

/** Giving places. */
@ApplicationScoped
@Transactional
public class Admissions {

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
    Assents assents;

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

    private long admit(Application application) {
        if (application.getStatus() == ApplicationStatus.OFFERED) {
            // A place is held for the family's answer; admitting over it would take a second one.
            throw DomainException.conflict("delegates.offered-already");
        }
        application.requireAdmissible();
        // Asked before the province's row is locked: what will be refused anyway keeps nobody waiting.
        requireConsent(application);
        Seat seat = quotas.take(
                application.getCongressId(),
                application.getProvinceCode(),
                application.getMode(),
                asksForHelp(application));
        return enter(application, seat);
    }

    /** Makes a delegate of one who holds a seat already.
     *
     *  @return the account's id
     *  @throws DomainException {@code delegates.consent-missing} (conflict) */
    @Transactional(TxType.MANDATORY)
    long welcome(Application application, Seat seat) {
        requireConsent(application);
        return enter(application, seat);
    }

    private long enter(Application application, Seat seat) {
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
            assents.askAnew(child.getId());
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
