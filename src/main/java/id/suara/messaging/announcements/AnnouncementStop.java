package id.suara.messaging.announcements;

import id.suara.consent.ConsentEvent;
import id.suara.consent.Purpose;
import id.suara.kernel.Subject;
import id.suara.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Keeps back what waits to be sent to a guardian who withdrew meanwhile (L13). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AnnouncementStop {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    public void on(@Observes ConsentEvent.Withdrawn withdrawn) {
        if (withdrawn.purpose() == Purpose.PARTICIPATION) {
            List<?> copies = em.createNativeQuery("select copy_id from announcement_child where person_id = ?1")
                    .setParameter(1, withdrawn.personId())
                    .getResultList();
            copies.forEach(
                    copy -> outbox.withhold(Announcements.KIND, new Subject(Copies.COPY, ((Number) copy).longValue())));
        }
    }
}
