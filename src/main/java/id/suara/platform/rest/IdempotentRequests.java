package id.suara.platform.rest;

import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Remembers for a day what was answered to a request that carried a key, on whatever node. The answer is written in the
 * transaction of the work: both stand or neither does, so a node that dies amid a request leaves nothing behind that would
 * refuse its repetition, and nothing that the repetition would do twice.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class IdempotentRequests {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Of so many requests, one sweeps out what is older, and more than that many at a time. */
    private static final int SWEEP = 50;

    private final Jsonb jsonb = JsonbBuilder.create();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A refusal is not remembered: the same key may be tried again.
     *
     *  @param work what the request asks for; answers with a {@link Response} of JSON, or none
     *  @throws DomainException {@code request.still-running} (conflict) while the same request is under way, {@code
     *     request.idempotency-key-reused} for another request under the key */
    public Response answer(IdempotencyKey key, Callable<Object> work) throws Exception {
        if (!isAlone(key)) {
            throw DomainException.conflict("request.still-running");
        }
        Response before = answerOf(key);
        if (before != null) {
            return before;
        }
        Response answer = (Response) work.call();
        keep(key, answer);
        return answer;
    }

    /** A lock on the key's hash that ends with the transaction. Two keys of one hash only wait for each other's retry. */
    private boolean isAlone(IdempotencyKey key) {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key.caller() + " " + key.key())
                .getSingleResult();
    }

    private Response answerOf(IdempotencyKey key) {
        List<?> rows = em.createNativeQuery("select fingerprint, status, location, etag, body from idempotent_request"
                        + " where caller = ?1 and key = ?2 and created_at >= ?3")
                .setParameter(1, key.caller())
                .setParameter(2, key.key())
                .setParameter(3, Timestamp.from(forgotten()))
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.get(0);
        if (!Arrays.equals(key.fingerprint(), (byte[]) row[0])) {
            throw DomainException.invalid("request.idempotency-key-reused");
        }
        Response.ResponseBuilder again = Response.status(((Number) row[1]).intValue());
        if (row[2] != null) {
            again.location(URI.create((String) row[2]));
        }
        if (row[3] != null) {
            again.tag(new EntityTag((String) row[3]));
        }
        if (row[4] != null) {
            again.type(MediaType.APPLICATION_JSON).entity(row[4]);
        }
        return again.build();
    }

    private void sweep() {
        em.createNativeQuery("delete from idempotent_request where ctid = any(array(select ctid from idempotent_request"
                        + " where created_at < ?1 limit ?2 for update skip locked))")
                .setParameter(1, Timestamp.from(forgotten()))
                .setParameter(2, 2 * SWEEP)
                .executeUpdate();
    }

    private void keep(IdempotencyKey key, Response answer) {
        if (ThreadLocalRandom.current().nextInt(SWEEP) == 0) {
            sweep();
        }
        URI location = answer.getLocation();
        EntityTag tag = answer.getEntityTag();
        Object entity = answer.getEntity();
        em.createNativeQuery(
                        "insert into idempotent_request (caller, key, fingerprint, status, location, etag, body,"
                                + " created_at) values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as bytea), ?8) on conflict (caller, key) do update set"
                                + " fingerprint = ?3, status = ?4, location = ?5, etag = ?6, body = cast(?7 as bytea), created_at = ?8")
                .setParameter(1, key.caller())
                .setParameter(2, key.key())
                .setParameter(3, key.fingerprint())
                .setParameter(4, answer.getStatus())
                .setParameter(5, location == null ? null : location.toString())
                .setParameter(6, tag == null ? null : tag.getValue())
                .setParameter(7, entity == null ? null : jsonb.toJson(entity).getBytes(StandardCharsets.UTF_8))
                .setParameter(8, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private Instant forgotten() {
        return clock.instant().minus(KEPT);
    }
}
