package id.suara.messaging.reminders;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.messaging.reminders.ReminderPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** When reminders of each kind go. */
@ApplicationScoped
@Transactional
public class ReminderPlans {

    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private static final String COUNTED =
            """
            select count(*) filter (where state = 'PLANNED') as planned, min(due_at) filter (where state = 'PLANNED') as next_at,
              count(*) filter (where state = 'TOLD' and settled_at > ?2) as told,
              count(*) filter (where state = 'MISSED' and settled_at > ?2) as missed
            from reminder where kind = ?1""";

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<ReminderSource> sources;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @throws DomainException {@code access.denied} */
    public List<ReminderPlanRow> rows() {
        ReminderPolicy.require(caller.get(), Action.READ);
        return sources.stream()
                .sorted(Comparator.comparing(ReminderSource::kind))
                .map(this::row)
                .toList();
    }

    /** @throws DomainException {@code access.denied}; {@code reminders.no-kind} (not found) */
    public ReminderPlanRow row(String kind) {
        ReminderPolicy.require(caller.get(), Action.READ);
        return row(source(kind));
    }

    private ReminderPlanRow row(ReminderSource source) {
        ReminderPlan plan = em.find(ReminderPlan.class, source.kind());
        Object[] counted = (Object[]) em.createNativeQuery(COUNTED)
                .setParameter(1, source.kind())
                .setParameter(2, Timestamp.from(clock.instant().minus(LOOKED_BACK)))
                .getSingleResult();
        return new ReminderPlanRow(
                source.kind(),
                minutes(source),
                ((Number) counted[0]).longValue(),
                counted[1] == null ? null : ((Timestamp) counted[1]).toInstant(),
                ((Number) counted[2]).longValue(),
                ((Number) counted[3]).longValue(),
                plan == null ? 0 : plan.getVersion());
    }

    /** As organizers chose, else as usual. */
    List<Integer> minutes(ReminderSource source) {
        ReminderPlan plan = em.find(ReminderPlan.class, source.kind());
        return plan == null ? ReminderOffsets.checked(source.usual()) : plan.minutes();
    }

    /** From now on reminders of the kind go then; what is planned otherwise is not told.
     *
     *  @param minutes before the time; empty for none
     *  @param version the one that was seen, 0 before anybody changed it
     *  @throws DomainException {@code access.denied}; {@code reminders.no-kind} (not found); {@code reminders.offset} (invalid);
     *     {@code reminders.changed} (stale) */
    public void choose(String kind, List<Integer> minutes, long version) {
        ReminderPolicy.require(caller.get(), Action.WRITE);
        ReminderSource source = source(kind);
        List<Integer> chosen = ReminderOffsets.checked(minutes);
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 11)) as text)")
                .setParameter(1, "reminder plan " + kind)
                .getSingleResult();
        ReminderPlan plan = em.find(ReminderPlan.class, source.kind());
        if (version != (plan == null ? 0 : plan.getVersion())) {
            throw DomainException.stale("reminders.changed");
        }
        if (plan == null) {
            em.persist(ReminderPlan.of(kind, chosen, caller.get().requireAccount(), clock.instant()));
        } else {
            plan.change(chosen, caller.get().requireAccount(), clock.instant());
        }
        em.flush();
        deeds.fire(Deed.of("messaging.reminders-chosen", null, kind + " " + ReminderOffsets.written(chosen)));
    }

    /** Whether the caller may choose, for pages. */
    public boolean mayWrite() {
        return ReminderPolicy.allows(caller.get(), Action.WRITE);
    }

    private ReminderSource source(String kind) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("reminders.no-kind"));
    }
}
