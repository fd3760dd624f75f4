package id.suara.messaging.addresses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what comes back from an address, and closes those to which writing is no use, or not wanted. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MailTroubles {

    /** So many passing failures in {@link #REMEMBERED} are no passing ones. */
    static final int OFTEN = 3;

    static final Duration REMEMBERED = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    AddressKeys keys;

    @Inject
    Clock clock;

    /** A mail came back.
     *
     *  @param mailId the mail's
     *  @param forGood whether the next one would come back as well
     *  @return whether this closed the address; false for one that was closed already */
    public boolean count(String address, long mailId, boolean forGood, String reason) {
        Instant now = clock.instant();
        Object[] row = (Object[]) em.createNativeQuery(
                        """
                        insert into mail_trouble as t (address_key, mail_id, reason, times, first_at, last_at)
                        values (?1, ?2, ?3, 1, ?4, ?4)
                        on conflict (address_key) do update set mail_id = ?2,
                          reason = case when t.closed_at is null then ?3 else t.reason end,
                          times = case when t.first_at < ?5 and t.closed_at is null then 1 else t.times + 1 end,
                          first_at = case when t.first_at < ?5 and t.closed_at is null then ?4 else t.first_at end,
                          last_at = ?4
                        returning times, closed_at is not null""")
                .setParameter(1, keys.of(address))
                .setParameter(2, mailId)
                .setParameter(3, reason)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, Timestamp.from(now.minus(REMEMBERED)))
                .getSingleResult();
        boolean closed = (Boolean) row[1];
        if (closed || (!forGood && ((Number) row[0]).intValue() < OFTEN)) {
            return false;
        }
        em.createNativeQuery("update mail_trouble set closed_at = ?1 where address_key = ?2")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, keys.of(address))
                .executeUpdate();
        return true;
    }

    /** Somebody knows better, or wants to see: it is written to again, and nothing is held against it. */
    public void reopen(String address) {
        em.createNativeQuery("delete from mail_trouble where address_key = ?1")
                .setParameter(1, keys.of(address))
                .executeUpdate();
    }

    /** Those among them that are not written to. */
    public Set<Long> closedAmong(Collection<Long> addressKeys) {
        List<?> found = em.createNativeQuery("select address_key from mail_trouble where closed_at is not null"
                        + " and address_key = any (cast(?1 as bigint[]))")
                .setParameter(1, MailStops.array(addressKeys))
                .getResultList();
        Set<Long> closed = new HashSet<>();
        found.forEach(key -> closed.add(((Number) key).longValue()));
        return closed;
    }
}
