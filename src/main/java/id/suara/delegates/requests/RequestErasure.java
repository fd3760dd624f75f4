package id.suara.delegates.requests;

import id.suara.identity.IdentityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** That something was asked, and answered in time, stays; not in which words. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RequestErasure {

    @PersistenceContext
    EntityManager em;

    public void on(@Observes IdentityEvent.Erased erased) {
        em.createNativeQuery("update family_request set words = case when words is null then null else '–' end,"
                        + " answer = case when answer is null then null else '–' end, version = version + 1"
                        + " where application_id in (select id from application where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
    }
}
