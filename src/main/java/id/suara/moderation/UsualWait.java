package id.suara.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** How long it usually takes until a text is read. */
@ApplicationScoped
@Transactional
public class UsualWait {

    private static final Duration LATELY = Duration.ofDays(28);
    private static final int LEAST = 5;
    private static final int NEWEST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Half of the newest texts of a kind that were decided waited no longer. What is read once more is not among them.
     *
     *  @param kind as cases call it
     *  @return absent with fewer than five in four weeks, which say nothing and could point to somebody (L21) */
    public Optional<Duration> of(String kind) {
        Object[] row = (Object[])
                em.createNativeQuery("select count(*), percentile_cont(0.5) within group (order by waited) from ("
                                + "select extract(epoch from c.decided_at - c.opened_at) as waited from moderation_case c"
                                + " where c.status = 'DECIDED' and c.decided_at > ?1 and c.subject_kind = ?2 and c.reading = 1"
                                + " and not exists (select from moderation_withheld w where w.subject_kind = c.subject_kind"
                                + " and w.subject_id = c.subject_id) order by c.decided_at desc limit " + NEWEST
                                + ") newest")
                        .setParameter(1, Timestamp.from(clock.instant().minus(LATELY)))
                        .setParameter(2, kind)
                        .getSingleResult();
        return ((Number) row[0]).longValue() < LEAST
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.round(((Number) row[1]).doubleValue())));
    }
}
