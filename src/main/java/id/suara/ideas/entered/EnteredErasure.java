package id.suara.ideas.entered;

import id.suara.identity.IdentityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What was entered for an erased child goes with them, confirmed or not. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EnteredErasure {

    @PersistenceContext
    EntityManager em;

    public void on(@Observes IdentityEvent.Erased erased) {
        em.createNativeQuery("delete from entered_idea where child_id in (select id from account where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
    }
}
