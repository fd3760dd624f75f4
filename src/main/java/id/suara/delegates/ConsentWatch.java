package id.suara.delegates;

import id.suara.consent.ConsentEvent;
import id.suara.consent.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
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
    Decisions decisions;

    @Inject
    ApplicationJournal journal;

    public void on(@Observes ConsentEvent event) {
        if (event instanceof ConsentEvent.Given given && given.purpose() == Purpose.PARTICIPATION) {
            locked(given.personId()).forEach(this::consented);
        } else if (event instanceof ConsentEvent.Refused refused && refused.purpose() == Purpose.PARTICIPATION) {
            locked(refused.personId()).forEach(application -> decisions.withdraw(application, null));
        } else if (event instanceof ConsentEvent.Withdrawn gone && gone.purpose() == Purpose.PARTICIPATION) {
            locked(gone.personId()).forEach(application -> decisions.withdraw(application, null));
        } else if (event instanceof ConsentEvent.AssentRefused refused) {
            locked(refused.personId()).forEach(application -> decisions.withdraw(application, null));
        }
    }

    private void consented(Application application) {
        if (application.consented()) {
            journal.record(application);
        }
    }

    /** Locked, for an admission may be on its way: whichever comes second sees the other. */
    private List<Application> locked(long personId) {
        return em.createQuery("select a from Application a where a.personId = :person order by a.id", Application.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
