package id.suara.webinars.series;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.Webinars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Planning series. Locks, in this order: the series, one webinar of it. */
@ApplicationScoped
@Transactional
public class SeriesPlans {

    /** Two years of a webinar a month: as many rows one form locks at most. */
    private static final int MOST = 24;

    private static final Duration LATER = Duration.ofDays(28);

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownSeries known;

    @Inject
    Webinars webinars;

    @Inject
    WebinarAccess access;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Without any webinar, and so seen by nobody.
     *
     *  @return its id
     *  @throws DomainException {@code access.denied} */
    public long plan(@Valid PlanSeries plan) {
        access.require(Action.PLAN);
        WebinarSeries series = WebinarSeries.planned(plan, clock.instant());
        em.persist(series);
        em.flush();
        tell("webinars.series-planned", series.getId());
        return series.getId();
    }

    /** Says something else of it.
     *
     *  @param version the one that was seen
     *  @throws DomainException {@code access.denied}; {@code webinars.series.none} (not found), {@code webinars.series.changed}
     *     (stale) */
    public void change(long id, long version, @Valid PlanSeries plan) {
        access.require(Action.PLAN);
        known.seen(id, version).change(plan);
        tell("webinars.series-changed", id);
    }

    /** Takes a webinar in, whatever its state; one that is in already stays.
     *
     *  @throws DomainException as {@link #change}; {@code webinars.none} (not found); {@code webinars.series.taken}, {@code
     *     webinars.series.full} (conflicts) */
    public void add(long id, long version, long webinarId) {
        access.require(Action.PLAN);
        access.require(Action.PLAN, webinarId);
        known.changing(id, version);
        // Two series that take it at once: the second one waits here, and finds it taken.
        if (em.find(Webinar.class, webinarId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw DomainException.notFound("webinars.none");
        }
        SeriesPart part = em.find(SeriesPart.class, webinarId);
        if (part == null) {
            requireRoom(id);
            em.persist(SeriesPart.of(webinarId, id));
            tell("webinars.series-joined", id);
        } else if (part.seriesId() != id) {
            throw DomainException.conflict("webinars.series.taken");
        }
    }

    private void requireRoom(long id) {
        if (known.webinars(id).size() >= MOST) {
            throw DomainException.conflict("webinars.series.full");
        }
    }

    /** Takes a webinar out. It stays as it is, and so do those who registered for it.
     *
     *  @throws DomainException as {@link #change}; {@code webinars.series.not-in-it} (not found) */
    public void remove(long id, long version, long webinarId) {
        access.require(Action.PLAN);
        access.require(Action.PLAN, webinarId);
        known.changing(id, version);
        SeriesPart part = em.find(SeriesPart.class, webinarId);
        if (part == null || part.seriesId() != id) {
            throw DomainException.notFound("webinars.series.not-in-it");
        }
        em.remove(part);
        tell("webinars.series-left", id);
    }

    /** A draft like the last webinar of it, four weeks after that one, or as many times four weeks as lead into the future.
     *
     *  @return the draft's id
     *  @throws DomainException as {@link #change}; {@code webinars.series.empty}, {@code webinars.series.full} (conflicts) */
    public long next(long id, long version) {
        access.require(Action.PLAN);
        known.changing(id, version);
        requireRoom(id);
        Object[] last = last(id);
        Instant starts = (Instant) last[1];
        do {
            starts = starts.plus(LATER);
        } while (!starts.isAfter(clock.instant()));
        long draft = webinars.copy((Long) last[0], starts);
        em.persist(SeriesPart.of(draft, id));
        tell("webinars.series-joined", id);
        return draft;
    }

    /** The latest one that was not cancelled, and when it begins. */
    private Object[] last(long id) {
        return em.createQuery(
                        "select w.id, w.startsAt from SeriesPart p, Webinar w where w.id = p.webinarId and p.seriesId = :series"
                                + " and w.status <> id.suara.webinars.WebinarStatus.CANCELLED order by w.startsAt desc, w.id desc",
                        Object[].class)
                .setParameter("series", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.conflict("webinars.series.empty"));
    }

    /** Ends the series; its webinars stay as they are.
     *
     *  @throws DomainException as {@link #change} */
    public void end(long id, long version) {
        access.require(Action.PLAN);
        em.remove(known.seen(id, version));
        tell("webinars.series-ended", id);
    }

    /** @throws DomainException {@code access.denied}; {@code webinars.series.none} (not found) */
    public SeriesPlan find(long id) {
        access.require(Action.READ);
        return shown(known.find(id), known.webinars(id));
    }

    /** The newest first.
     *
     *  @throws DomainException {@code access.denied} */
    public List<SeriesPlan> all() {
        access.require(Action.READ);
        Map<Long, List<Long>> parts = known.webinars();
        return known.all().stream()
                .map(series -> shown(series, parts.getOrDefault(series.getId(), List.of())))
                .toList();
    }

    /** Whether the caller may see them, for pages. */
    public boolean mayRead() {
        return access.allows(Action.READ);
    }

    private static SeriesPlan shown(WebinarSeries series, List<Long> webinars) {
        return new SeriesPlan(series.getId(), series.plan(), webinars, series.getVersion());
    }

    private void tell(String deed, long id) {
        deeds.fire(Deed.of(deed, new Subject("webinar-series", id)));
    }
}
