package id.suara.messaging.notices;

import id.suara.identity.IdentityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What an erased child was told goes with them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticeErasure {

    @PersistenceContext
    EntityManager em;

    public void on(@Observes IdentityEvent.Erased erased) {
        em.createNativeQuery("delete from notice where account_id in (select id from account where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
    }
}
