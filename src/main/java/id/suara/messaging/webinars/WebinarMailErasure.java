package id.suara.messaging.webinars;

import id.suara.webinars.WebinarEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Erases the mails of a registration with it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WebinarMailErasure {

    @PersistenceContext
    EntityManager em;

    public void on(@Observes WebinarEvent.Erased erased) {
        em.createNativeQuery("delete from caught_mail where message_id in (select message_id from outbox_mail"
                        + " where about_kind = 'webinar-registration' and about_id = ?1)")
                .setParameter(1, erased.registrationId())
                .executeUpdate();
        em.createNativeQuery("delete from outbox_mail where about_kind = 'webinar-registration' and about_id = ?1")
                .setParameter(1, erased.registrationId())
                .executeUpdate();
    }
}
