package id.suara.delegates.form;

import id.suara.consent.ConsentEvent;
import id.suara.consent.Purpose;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Erases travel and health data at once when the guardian takes back their consent to it, or to taking part at all. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HealthConsentWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Deed> deeds;

    public void on(@Observes ConsentEvent.Withdrawn withdrawn) {
        if (withdrawn.purpose() != Purpose.TRAVEL_AND_HEALTH && withdrawn.purpose() != Purpose.PARTICIPATION) {
            return;
        }
        int erased = em.createQuery("delete from TravelAndHealth h where h.applicationId in"
                        + " (select a.id from Application a where a.personId = :person)")
                .setParameter("person", withdrawn.personId())
                .executeUpdate();
        if (erased > 0) {
            deeds.fire(Deed.of("registration.health-erased", new Subject("person", withdrawn.personId())));
        }
    }
}
