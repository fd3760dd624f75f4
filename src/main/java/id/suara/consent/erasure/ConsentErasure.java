package id.suara.consent.erasure;

import id.suara.consent.Guardians;
import id.suara.identity.IdentityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;

/** What this feature erases: ways in, scans, and a guardian who has no other child here. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConsentErasure {

    @PersistenceContext
    EntityManager em;

    @Inject
    Guardians guardians;

    @Inject
    Clock clock;

    public void on(@Observes IdentityEvent.Erased erased) {
        em.createNativeQuery("delete from consent_code where person_id = ?1")
                .setParameter(1, erased.personId())
                .executeUpdate();
        em.createNativeQuery("update consent_paper set sealed = '', erased_at = ?2 where person_id = ?1")
                .setParameter(1, erased.personId())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
        guardians.forget(erased.personId());
    }
}
