package id.suara.messaging.preferences;

import id.suara.identity.IdentityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** What an erased child wanted to be told goes with them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PreferenceErasure {

    @PersistenceContext
    EntityManager em;

    public void on(@Observes IdentityEvent.Erased erased) {
        for (String table : List.of("turned_off", "digest_wish")) {
            em.createNativeQuery("delete from " + table + " where account_id in"
                            + " (select id from account where person_id = ?1)")
                    .setParameter(1, erased.personId())
                    .executeUpdate();
        }
    }
}
