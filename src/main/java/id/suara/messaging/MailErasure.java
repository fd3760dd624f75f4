package id.suara.messaging;

import id.suara.identity.IdentityEvent;
import id.suara.webinars.WebinarEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Of mail about an erased child, or an erased registration for a webinar, stays that it was sent, and when; not to whom, nor its
 *  words. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MailErasure {

    private static final String ABOUT_CHILD =
            "(about_kind = 'person' and about_id = ?1 or about_kind = 'family-letter' and about_id in"
                    + " (select copy_id from family_letter_child where person_id = ?1)"
                    + " or about_kind = 'announcement-copy' and about_id in"
                    + " (select copy_id from announcement_child where person_id = ?1)"
                    + " or id in (select mail_id from outbox_mail_person where person_id = ?1))";

    private static final String ABOUT_REGISTRATION = "(about_kind = 'webinar-registration' and about_id = ?1)";

    @PersistenceContext
    EntityManager em;

    public void on(@Observes IdentityEvent.Erased erased) {
        erase(ABOUT_CHILD, erased.personId());
    }

    public void on(@Observes WebinarEvent.Erased erased) {
        erase(ABOUT_REGISTRATION, erased.registrationId());
    }

    private void erase(String about, long id) {
        em.createNativeQuery("update outbox_mail set recipient_name = '–', recipient = 'erased@invalid', subject = '–',"
                        + " text_body = '–', html_body = '–', error = case when error is null then null else '–' end,"
                        + " status = case when status in ('QUEUED', 'RETRY', 'SENDING') then 'WITHHELD' else status end,"
                        + " due_at = null, known_before = null, calendar = null, version = version + 1 where "
                        + about)
                .setParameter(1, id)
                .executeUpdate();
        // After it: one that is being caught this moment is waited for above.
        em.createNativeQuery("delete from caught_mail where message_id in (select message_id from outbox_mail where "
                        + about + ")")
                .setParameter(1, id)
                .executeUpdate();
    }
}
