package id.suara.delegates.chaperones;

import id.suara.delegates.DelegateEvent;
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

/** Takes a child who will not come, or comes from elsewhere, out of the chaperone's care. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PairingWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Deed> deeds;

    public void on(@Observes DelegateEvent.Withdrawn withdrawn) {
        part(withdrawn.applicationId(), "withdrawn");
    }

    /** A pair is of one province: who moves to another has to be parted before that is written. */
    public void on(@Observes DelegateEvent.Corrected corrected) {
        if (corrected.elsewhere()) {
            part(corrected.applicationId(), "in another province");
        }
    }

    private void part(long applicationId, String why) {
        int parted = em.createQuery("delete from ChaperonePair p where p.applicationId = :id")
                .setParameter("id", applicationId)
                .executeUpdate();
        if (parted > 0) {
            deeds.fire(Deed.of("chaperones.parted", new Subject("application", applicationId), why));
        }
    }
}
