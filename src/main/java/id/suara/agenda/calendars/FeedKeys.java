package id.suara.agenda.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** A child's calendar, begun when it is first needed: also by a mail, before the child ever wanted a feed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FeedKeys {

    @PersistenceContext
    EntityManager em;

    /** Locked; two who need it at once get the same one. */
    CalendarFeed of(long personId) {
        em.createNativeQuery("insert into calendar_feed (person_id, uid_key, version) values (?1, ?2, 1)"
                        + " on conflict (person_id) do nothing")
                .setParameter(1, personId)
                .setParameter(2, UUID.randomUUID().toString())
                .executeUpdate();
        return em.find(CalendarFeed.class, personId, LockModeType.PESSIMISTIC_WRITE);
    }
}
