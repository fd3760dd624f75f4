package id.suara.delegates.rooms;

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

/** Frees the bed of a child who will not come, or does not suit the room. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RoomWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Deed> deeds;

    public void on(@Observes DelegateEvent.Withdrawn withdrawn) {
        free(withdrawn.applicationId());
    }

    /** Whoever is found not to suit the room has to be lodged anew; nobody sleeps there by a mistake that was mended. */
    public void on(@Observes DelegateEvent.Corrected corrected) {
        if (corrected.lodgedOtherwise()) {
            free(corrected.applicationId());
        }
    }

    private void free(long applicationId) {
        int freed = em.createQuery("delete from RoomBed b where b.applicationId = :id")
                .setParameter("id", applicationId)
                .executeUpdate();
        if (freed > 0) {
            deeds.fire(Deed.of("rooms.freed", new Subject("application", applicationId)));
        }
    }
}
