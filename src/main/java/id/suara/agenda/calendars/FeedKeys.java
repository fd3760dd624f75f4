package id.suara.agenda.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** A child's calendar, begun when it is first needed: also by a mail, before the child ever wanted a feed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FeedKeys {

    @PersistenceContext
    EntityManager em;

    /** As {@link #of} for many, without a lock that lasts. */
    void prepare(Collection<Long> personIds) {
        String all = new TreeSet<>(personIds).stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        em.createNativeQuery("insert into calendar_feed (person_id, uid_key, version) select p,"
                        + " cast(gen_random_uuid() as text), 1 from unnest(cast(?1 as bigint[])) as p order by p"
                        + " on conflict (person_id) do nothing")
                .setParameter(1, all)
                .executeUpdate();
        em.createNativeQuery(
                        "select * from calendar_feed where person_id = any (cast(?1 as bigint[]))", CalendarFeed.class)
                .setParameter(1, all)
                .getResultList();
    }

    /** The one that was made sure of. */
    CalendarFeed known(long personId) {
        CalendarFeed feed = em.find(CalendarFeed.class, personId);
        return feed == null ? of(personId) : feed;
    }

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
