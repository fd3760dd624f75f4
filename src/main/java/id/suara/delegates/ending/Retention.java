package id.suara.delegates.ending;

import id.suara.congress.IndonesianTime;
import id.suara.consent.erasure.ErasureReason;
import id.suara.consent.erasure.Erasures;
import id.suara.kernel.Deed;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Ends the keeping of what has served its purpose (L14), some at a time: what was told for the stay, 30 days after the
 * congress; children without a place, 90 days after they were declined or withdrawn, or after the congress; those who took
 * part, 12 months after it. No law names a period: each is a setting.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Retention {

    /** In one transaction: a round that fails loses no more than these. */
    static final int MOST = 50;

    /** How long the erasures that are asked for here may take, with their own grace, until something is wrong. */
    private static final Duration LATE = Duration.ofDays(4);

    /** What was told for the stay and what the child wants help with. */
    private static final List<String> STAY = List.of("access_need", "travel_and_health", "on_site_details");

    private static final String STAYED =
            """
            from application a join congress c on c.id = a.congress_id
            where c.last_day < ?1 and (exists (select from access_need t where t.application_id = a.id)
              or exists (select from travel_and_health t where t.application_id = a.id)
              or exists (select from on_site_details t where t.application_id = a.id))""";

    // A decision that is older than the first steps that were kept has no step; then the decision's time counts.
    private static final String PLACELESS =
            """
            a.status not in ('ADMITTED', 'CHECKED_IN', 'CERTIFIED') and (c.last_day < ?1
              or (a.status in ('DECLINED', 'WITHDRAWN') and coalesce((select max(s.happened_at) from application_step s
                where s.application_id = a.id), a.decided_at, a.nominated_at) <= ?2))""";

    private static final String LONG_OVER = "c.last_day < ?3";

    // Of a child who comes back, nothing is erased before the last of their applications has ended.
    private static final String ENDED =
            """
            from application a join congress c on c.id = a.congress_id join person p on p.id = a.person_id
            where p.erased_at is null and ((%1$s) or %2$s)
              and not exists (select from erasure_due e where e.person_id = p.id and e.done_at is null
                and e.taken_back_at is null)
              and not exists (select from application b join congress d on d.id = b.congress_id
                where b.person_id = p.id and b.id <> a.id and d.last_day >= ?3
                  and not (%3$s))"""
                    .formatted(
                            PLACELESS, LONG_OVER, PLACELESS.replace("a.", "b.").replace("c.last_day", "d.last_day"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Erasures erasures;

    @Inject
    Settings settings;

    @Inject
    Event<Deed> deeds;

    /** Diet, health, travel, who to call, and what help was wanted.
     *
     *  @return of how many applications; fewer than {@link #MOST} when none is left */
    public int forgetStays(Instant now) {
        List<?> due = em.createNativeQuery(
                        "select a.id " + STAYED + " order by a.id limit ?2 for update of a skip locked")
                .setParameter(1, Date.valueOf(stayLimit(now)))
                .setParameter(2, MOST)
                .getResultList();
        for (Object found : due) {
            long applicationId = ((Number) found).longValue();
            for (String table : STAY) {
                em.createNativeQuery("delete from " + table + " where application_id = ?1")
                        .setParameter(1, applicationId)
                        .executeUpdate();
            }
            deeds.fire(Deed.of("delegates.stay-forgotten", new Subject("application", applicationId)));
        }
        return due.size();
    }

    /** Has children erased of whom nothing is needed any more, by the clock of {@link Erasures}.
     *
     *  @return of how many; fewer than {@link #MOST} when none is left */
    public int endProfiles(Instant now) {
        List<?> due = limits(
                        em.createNativeQuery("select a.person_id, case when " + LONG_OVER
                                + " and a.status in ('ADMITTED', 'CHECKED_IN', 'CERTIFIED') then 'CONGRESS_OVER' else"
                                + " 'NO_PLACE' end " + ENDED + " order by a.id limit ?4 for update of p skip locked"),
                        now)
                .setParameter(4, MOST)
                .getResultList();
        for (Object found : due) {
            Object[] ended = (Object[]) found;
            erasures.request(((Number) ended[0]).longValue(), ErasureReason.valueOf((String) ended[1]));
        }
        return due.size();
    }

    /** What should be gone by then and is not: for whoever runs the rounds to say so.
     *
     *  @return of how many applications and erasures; 0 when all is well */
    public long overdue(Instant now) {
        long stays =
                count(em.createNativeQuery("select count(*) " + STAYED).setParameter(1, Date.valueOf(stayLimit(now))));
        long profiles = count(limits(em.createNativeQuery("select count(*) " + ENDED), now));
        long late = count(em.createNativeQuery("select count(*) from erasure_due where done_at is null"
                        + " and taken_back_at is null and requested_at <= ?1")
                .setParameter(1, Timestamp.from(now.minus(LATE))));
        return stays + profiles + late;
    }

    private LocalDate stayLimit(Instant now) {
        return today(now).minusDays(settings.number("suara.retention.stay.days", 30));
    }

    private Query limits(Query query, Instant now) {
        int days = settings.number("suara.retention.no.place.days", 90);
        int months = settings.number("suara.retention.profile.months", 12);
        return query.setParameter(1, Date.valueOf(today(now).minusDays(days)))
                .setParameter(2, Timestamp.from(now.minus(Duration.ofDays(days))))
                .setParameter(3, Date.valueOf(today(now).minusMonths(months)));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, IndonesianTime.WIB);
    }

    private static long count(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
