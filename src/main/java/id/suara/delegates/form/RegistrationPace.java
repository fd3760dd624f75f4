package id.suara.delegates.form;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
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
 * How many children are registered from one network address within an hour. An invitation that was passed on too far could
 * otherwise be filled up, and the desk with it, in a minute. A school shares one address, and so do a mobile operator's
 * customers: the number is generous, and a setting.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RegistrationPace {

    private static final Duration SPAN = Duration.ofHours(1);
    private static final int MOST = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Before anything is done for one more: refuses those who surely are too many. Nothing is locked.
     *
     *  @throws DomainException as {@link #take} */
    void requireRoom() {
        Instant now = clock.instant();
        List<?> counted = em.createNativeQuery(
                        "select sent, begun_at from registration_pace where address = ?1 and begun_at > ?2")
                .setParameter(1, address())
                .setParameter(2, Timestamp.from(now.minus(SPAN)))
                .getResultList();
        for (Object one : counted) {
            requireAtMost(most() - 1, (Object[]) one, now);
        }
    }

    /** Counts one more. Locks the address until the transaction ends: call it last.
     *
     *  @throws DomainException {@code registration.pace} (too many, with the seconds and the minutes until there is room) */
    void take() {
        Instant now = clock.instant();
        Object[] counted = (Object[])
                em.createNativeQuery("insert into registration_pace as p (address, begun_at, sent) values (?1, ?2, 1)"
                                + " on conflict (address) do update set"
                                + " begun_at = case when p.begun_at <= ?3 then excluded.begun_at else p.begun_at end,"
                                + " sent = case when p.begun_at <= ?3 then 1 else p.sent + 1 end"
                                + " returning sent, begun_at")
                        .setParameter(1, address())
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, Timestamp.from(now.minus(SPAN)))
                        .getSingleResult();
        requireAtMost(most(), counted, now);
    }

    /** Addresses whose hour is over. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(Instant now) {
        em.createNativeQuery("delete from registration_pace where begun_at <= ?1")
                .setParameter(1, Timestamp.from(now.minus(SPAN)))
                .executeUpdate();
    }

    private static void requireAtMost(int most, Object[] counted, Instant now) {
        if (((Number) counted[0]).intValue() > most) {
            Duration left =
                    Duration.between(now, ((Timestamp) counted[1]).toInstant().plus(SPAN));
            throw DomainException.tooMany("registration.pace", left.toSeconds() + 1)
                    .with("minutes", left.toMinutes() + 1);
        }
    }

    private int most() {
        return settings.number("suara.registrations.per.hour", MOST);
    }

    private String address() {
        return String.valueOf(current.get().address());
    }
}
