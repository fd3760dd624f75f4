package id.suara.moderation.sample;

import id.suara.identity.IdentityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What an erased child wrote is not there to be read. What was judged before stays a number. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SampleErasure {

    @PersistenceContext
    EntityManager em;

    public void on(@Observes IdentityEvent.Erased erased) {
        em.createNativeQuery("delete from moderation_sample where outcome is null and case_id in (select c.id"
                        + " from moderation_case c join account a on a.id = c.author_id where a.person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
    }
}
