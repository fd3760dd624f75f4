package id.suara.delegates;

import id.suara.consent.Assents;
import id.suara.consent.Consents;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.consent.erasure.Erasures;
import id.suara.delegates.places.Quotas;
import id.suara.delegates.places.Seat;
import id.suara.identity.Accounts;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;

/** Every decision on an application but the admission. Each is written down with its reason. */
@ApplicationScoped
@Transactional
public class Decisions {

    @PersistenceContext
    EntityManager em;

    @Inject
    LockedApplications locked;

    @Inject
    ApplicationJournal journal;

    @Inject
    WaitingList waiting;

    @Inject
    CorrectedNominations corrected;

    @Inject
    Quotas quotas;

    @Inject
    Consents consents;

    @Inject
    Guardians guardians;

    @Inject
    Accounts accounts;

    @Inject
    Event<DelegateEvent> events;

    @Inject
    CurrentCaller current;

    @Inject
    Erasures erasures;

    @Inject
    Assents assents;

    @Inject
    SecondThoughts thoughts;

    @Inject
    Clock clock;

    /** Puts it at the end of its province's waiting list.
     *
     *  @throws DomainException {@code delegates.consent-missing}, {@code delegates.decided-already} (conflicts), {@code
     *     delegates.changed} (stale) */
    public void waitlist(long applicationId, long version, @Valid GiveReason why) {
        Application application = locked.take(applicationId, version, DelegatesPolicy.Deed.WAITLIST);
        waitlist(application, why.text());
    }

    /** Whoever looked at what may be done, as {@link BulkDecisions} does for many. */
    @Transactional(TxType.MANDATORY)
    void waitlist(Application application, String why) {
        application.waitlist(waiting.nextTurn(), why, current.get().requireAccount(), clock.instant());
        journal.record(application);
        events.fire(new DelegateEvent.Waitlisted(application.getId(), application.getPersonId()));
    }

    /** Gives it back to the office, with what is to be mended.
     *
     *  @throws DomainException {@code delegates.decided-already} (conflict), {@code delegates.changed} (stale) */
    public void returnForCorrection(long applicationId, long version, @Valid ReturnApplication why) {
        Application application = locked.take(applicationId, version, DelegatesPolicy.Deed.RETURN);
        returnForCorrection(application, why);
    }

    /** As {@link #waitlist(Application, String)}. */
    @Transactional(TxType.MANDATORY)
    void returnForCorrection(Application application, ReturnApplication why) {
        DecisionUndo undo = thoughts.before(application);
        application.returnForCorrection(why.summary(), current.get().requireAccount(), clock.instant());
        forgetCorrections(application.getId());
        why.fields().forEach((field, reason) -> em.persist(ApplicationCorrection.of(application, field, reason)));
        journal.record(application);
        thoughts.remember(undo, application);
        events.fire(new DelegateEvent.Returned(application.getId(), application.getPersonId()));
    }

    private void forgetCorrections(long applicationId) {
        em.createQuery("delete from ApplicationCorrection c where c.applicationId = :id")
                .setParameter("id", applicationId)
                .executeUpdate();
    }

    /** Takes the mended nomination in: the same rules apply as to a new one.
     *
     *  @throws DomainException {@code delegates.row-*} (invalid, with the field, or conflict for a duplicate), {@code
     *     delegates.decided-already} (conflict), {@code delegates.changed} (stale) */
    public void correct(long applicationId, long version, @Valid NominateChild mended) {
        Application application = locked.take(applicationId, version, DelegatesPolicy.Deed.CORRECT);
        corrected.write(application, mended, isConsented(application));
        forgetCorrections(applicationId);
        journal.record(application);
    }

    /** Writes what a guardian asked to have corrected, in whatever state the application is. Part of the caller's transaction,
     *  who answers for the request.
     *
     *  @throws DomainException as {@link #correct}, but for the state; {@code delegates.quota-full}, {@code
     *     delegates.quota-mode-full} (conflicts) when a place that is held has to be another one */
    @Transactional(TxType.MANDATORY)
    public void correctAsAsked(long applicationId, long version, @Valid NominateChild mended) {
        Application application = locked.take(applicationId, version, DelegatesPolicy.Deed.ANSWER_REQUEST);
        corrected.writeAsAsked(application, mended);
    }

    /** Pauses everything that is done with it, as a guardian asked; the child's account works for nothing meanwhile. */
    @Transactional(TxType.MANDATORY)
    public void suspend(long applicationId) {
        Application application = visibleLocked(applicationId);
        DelegatesPolicy.require(
                current.get(), DelegatesPolicy.Deed.ANSWER_REQUEST, application.getProvinceCode(), false);
        application.suspend(clock.instant());
        accounts.close(application.getPersonId());
    }

    /** Ends the pause; the caller is the guardian who asked for it. */
    @Transactional(TxType.MANDATORY)
    public void resume(long applicationId) {
        Application application = visibleLocked(applicationId);
        application.resume();
        if (assents.isGiven(application.getPersonId())) {
            accounts.open(application.getPersonId());
        }
    }

    private Application visibleLocked(long applicationId) {
        return locked.take(applicationId).orElseThrow(() -> DomainException.notFound("delegates.no-application"));
    }

    /** @param decline with a reason that a child can read
     *  @throws DomainException {@code delegates.decided-already} (conflict), {@code delegates.changed} (stale) */
    public void decline(long applicationId, long version, @Valid DeclineApplication decline) {
        Application application = locked.take(applicationId, version, DelegatesPolicy.Deed.DECLINE);
        decline(application, decline.reason().strip());
    }

    /** As {@link #waitlist(Application, String)}. */
    @Transactional(TxType.MANDATORY)
    void decline(Application application, String why) {
        DecisionUndo undo = thoughts.before(application);
        application.decline(why, current.get().requireAccount(), clock.instant());
        journal.record(application);
        Instant undoUntil = thoughts.remember(undo, application);
        events.fire(new DelegateEvent.Declined(application.getId(), application.getPersonId(), undoUntil));
    }

    /** The office says that the child will not come. The place is free at once, the account locked.
     *
     *  @throws DomainException {@code delegates.decided-already} (conflict), {@code delegates.changed} (stale) */
    public void withdraw(long applicationId, long version, @Valid GiveReason why) {
        Application application = locked.take(applicationId, version, DelegatesPolicy.Deed.WITHDRAW);
        if (!application.getStatus().isUnderWay()) {
            throw DomainException.conflict("delegates.decided-already");
        }
        withdraw(application, why.text());
    }

    /** Whoever's deed it is: consent withdrawn, an offer passed on, an office's word.
     *
     *  @param why null when nobody owes a reason */
    @Transactional(TxType.MANDATORY)
    void withdraw(Application application, String why) {
        Seat seat = application.getSeat();
        if (!application.withdraw(why)) {
            return;
        }
        journal.record(application);
        if (seat != null) {
            quotas.free(application.getCongressId(), application.getProvinceCode(), application.getMode(), seat);
        }
        if (application.getAccountId() != null) {
            accounts.lockFormerDelegate(application.getAccountId());
        }
        events.fire(new DelegateEvent.Withdrawn(
                application.getId(), application.getPersonId(), application.getAccountId()));
    }

    /** Looks at a declined or withdrawn application again. A guardian whose consent does not stand is asked anew.
     *
     *  @throws DomainException {@code delegates.not-reopenable}, {@code delegates.row-duplicate} (conflicts), {@code
     *     delegates.changed} (stale) */
    public void reopen(long applicationId, long version) {
        Application application = locked.take(applicationId, version, DelegatesPolicy.Deed.REOPEN);
        boolean consented = isConsented(application);
        corrected.requireStillAlone(application);
        application.reopen(consented);
        if (consented) {
            erasures.takeBack(application.getPersonId());
        } else {
            guardians.askAgain(application.getPersonId());
        }
        journal.record(application);
    }

    private boolean isConsented(Application application) {
        return consents.isGiven(application.getPersonId(), Purpose.PARTICIPATION);
    }
}
