package id.suara.delegates;

import id.suara.consent.ConsentEvent;
import id.suara.consent.Purpose;
import id.suara.identity.Accounts;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Moves applications along with the guardian's decision on taking part (S2, L3). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConsentWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    Quotas quotas;

    @Inject
    Accounts accounts;

    @Inject
    Event<DelegateEvent> events;

    @Inject
    Event<Deed> deeds;

    public void on(@Observes ConsentEvent event) {
        if (event instanceof ConsentEvent.Given given && given.purpose() == Purpose.PARTICIPATION) {
            locked(given.personId()).forEach(Application::consented);
        } else if (event instanceof ConsentEvent.Refused refused && refused.purpose() == Purpose.PARTICIPATION) {
            locked(refused.personId()).forEach(this::withdraw);
        } else if (event instanceof ConsentEvent.Withdrawn gone && gone.purpose() == Purpose.PARTICIPATION) {
            locked(gone.personId()).forEach(this::withdraw);
        }
    }

    private void withdraw(Application application) {
        boolean heldPlace = application.getStatus().holdsPlace();
        if (!application.withdraw()) {
            return;
        }
        if (heldPlace) {
            quotas.lock(application.getCongressId(), application.getProvinceCode())
                    .free();
        }
        if (application.getAccountId() != null) {
            accounts.lockFormerDelegate(application.getAccountId());
        }
        events.fire(new DelegateEvent.Withdrawn(
                application.getId(), application.getPersonId(), application.getAccountId()));
        deeds.fire(Deed.of("delegates.withdrawn", new Subject("application", application.getId())));
    }

    /** Locked, for an admission may be on its way: whichever comes second sees the other. */
    private List<Application> locked(long personId) {
        return em.createQuery("select a from Application a where a.personId = :person order by a.id", Application.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
