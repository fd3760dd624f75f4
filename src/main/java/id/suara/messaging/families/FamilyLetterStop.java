package id.suara.messaging.families;

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

/** Keeps back what waits to be sent about a child whose guardian withdrew meanwhile (L13). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FamilyLetterStop {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    public void on(@Observes ConsentEvent.Withdrawn withdrawn) {
        if (withdrawn.purpose() == Purpose.PARTICIPATION) {
            em.createQuery(
                            "select c.id from FamilyLetterCopy c join c.children child where child = :person",
                            Long.class)
                    .setParameter("person", withdrawn.personId())
                    .getResultStream()
                    .forEach(copy -> outbox.withhold(FamilyLetters.KIND, new Subject(FamilyLetters.KIND, copy)));
        }
    }
}
