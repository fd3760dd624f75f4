package id.suara.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Remembers for a day what was answered to a request that carried a key, on whatever node. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class IdempotentRequests {

    /** What is known of a key. @param status null while the first request is still under way */
    record Answer(boolean sameRequest, Integer status, String location, String mediaType, byte[] body) {}

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @return null when the key is now this request's, else what was answered under it */
    Answer begin(String caller, String key, byte[] fingerprint) {
        em.createNativeQuery("delete from idempotent_request where created_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
        int mine = em.createNativeQuery("insert into idempotent_request (caller, key, fingerprint, created_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, fingerprint)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
        return mine == 1 ? null : find(caller, key, fingerprint);
    }

    private Answer find(String caller, String key, byte[] fingerprint) {
        List<?> rows = em.createNativeQuery("select fingerprint, status, location, media_type, body"
                        + " from idempotent_request where caller = ?1 and key = ?2")
                .setParameter(1, caller)
                .setParameter(2, key)
                .getResultList();
        if (rows.isEmpty()) {
            return new Answer(true, null, null, null, null);
        }
        Object[] row = (Object[]) rows.get(0);
        return new Answer(
                Arrays.equals(fingerprint, (byte[]) row[0]),
                row[1] == null ? null : ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                (byte[]) row[4]);
    }

    void complete(String caller, String key, Answer answer) {
        em.createNativeQuery("update idempotent_request set status = ?3, location = ?4, media_type = ?5, body = ?6"
                        + " where caller = ?1 and key = ?2")
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, answer.status())
                .setParameter(4, answer.location())
                .setParameter(5, answer.mediaType())
                .setParameter(6, answer.body())
                .executeUpdate();
    }

    /** Nothing was done: the same key may be tried again. */
    void forget(String caller, String key) {
        em.createNativeQuery("delete from idempotent_request where caller = ?1 and key = ?2")
                .setParameter(1, caller)
                .setParameter(2, key)
                .executeUpdate();
    }
}
