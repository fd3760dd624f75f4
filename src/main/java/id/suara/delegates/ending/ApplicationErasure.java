package id.suara.delegates.ending;

import id.suara.identity.IdentityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Takes out of a child's applications what could tell who it was; that there was one, and what became of it, stays. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ApplicationErasure {

    @PersistenceContext
    EntityManager em;

    public void on(@Observes IdentityEvent.Erased erased) {
        em.createNativeQuery("delete from access_need where application_id in"
                        + " (select id from application where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
        // The key is made of the name; one who was declined keeps having a reason, but not its words.
        em.createNativeQuery(
                        "update application set identity_key = 'erased ' || id, grade = null, chaperone_name = null,"
                                + " chaperone_phone = null, remark = null, reason = case when reason is null then null else '–' end,"
                                + " version = version + 1 where person_id = ?1")
                .setParameter(1, erased.personId())
                .executeUpdate();
    }
}
