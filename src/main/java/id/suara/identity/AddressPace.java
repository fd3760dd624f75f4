package id.suara.identity;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
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
import java.util.List;

/**
 * How often something that needs no account is done from one network address within an hour, counted for all nodes together. A
 * school or an office shares one address, and so do a mobile operator's customers: the numbers are generous, and settings.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AddressPace {

    private static final Duration SPAN = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Before anything is done for one more: refuses those who surely are too many. Nothing is locked.
     *
     *  @param kind a stable word for what is counted; its refusal is {@code kind.pace}
     *  @param most an hour
     *  @throws DomainException as {@link #take} */
    public void requireRoom(String kind, int most) {
        requireRoom(kind, 1, most);
    }

    /** As {@link #requireRoom(String, int)}, for so many at once. */
    public void requireRoom(String kind, int number, int most) {
        Instant now = clock.instant();
        List<?> counted = em.createNativeQuery(
                        "select sent, begun_at from address_pace where kind = ?1 and address = ?2 and begun_at > ?3")
                .setParameter(1, kind)
                .setParameter(2, address())
                .setParameter(3, Timestamp.from(now.minus(SPAN)))
                .getResultList();
        for (Object one : counted) {
            requireAtMost(kind, most - number, (Object[]) one, now);
        }
    }

    /** Counts one more. Locks the address until the transaction ends: call it last.
     *
     *  @throws DomainException {@code kind.pace} (too many, with the seconds and the minutes until there is room) */
    public void take(String kind, int most) {
        take(kind, 1, most);
    }

    /** As {@link #take(String, int)}, so many at once. */
    public void take(String kind, int number, int most) {
        Instant now = clock.instant();
        Object[] counted = (Object[]) em.createNativeQuery(
                        "insert into address_pace as p (kind, address, begun_at, sent) values (?1, ?2, ?3, ?5)"
                                + " on conflict (kind, address) do update set"
                                + " begun_at = case when p.begun_at <= ?4 then excluded.begun_at else p.begun_at end,"
                                + " sent = case when p.begun_at <= ?4 then excluded.sent else p.sent + excluded.sent end"
                                + " returning sent, begun_at")
                .setParameter(1, kind)
                .setParameter(2, address())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now.minus(SPAN)))
                .setParameter(5, number)
                .getSingleResult();
        requireAtMost(kind, most, counted, now);
    }

    /** Addresses whose hour is over. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(Instant now) {
        em.createNativeQuery("delete from address_pace where begun_at <= ?1")
                .setParameter(1, Timestamp.from(now.minus(SPAN)))
                .executeUpdate();
    }

    private static void requireAtMost(String kind, int most, Object[] counted, Instant now) {
        if (((Number) counted[0]).intValue() > most) {
            Duration left =
                    Duration.between(now, ((Timestamp) counted[1]).toInstant().plus(SPAN));
            throw DomainException.tooMany(kind + ".pace", left.toSeconds() + 1).with("minutes", left.toMinutes() + 1);
        }
    }

    private String address() {
        return String.valueOf(current.get().address());
    }
}
