package id.suara.webinars.certificates;

import id.suara.webinars.WebinarEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Keeps the register for no longer than its owners were told (L14). */
@ApplicationScoped
@Transactional
public class CertificateErasure {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The certificate stays; whose address it went to does not. */
    public void forgetAddress(@Observes WebinarEvent.Erased erased) {
        em.createQuery("update Certificate c set c.email = null where c.registrationId = :registration")
                .setParameter("registration", erased.registrationId())
                .executeUpdate();
    }

    public void eraseOld() {
        em.createQuery("delete from Certificate c where c.keptUntil < :today")
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }
}
