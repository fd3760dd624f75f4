package id.suara.webinars;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.form.FormQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Planning webinars. */
@ApplicationScoped
@Transactional
public class Webinars {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Turns turns;

    @Inject
    FormQuestions questions;

    @Inject
    WebinarAccess access;

    @Inject
    Event<WebinarEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Keeps a draft.
     *
     *  @return its id
     *  @throws DomainException {@code access.denied} */
    public long plan(@Valid PlanWebinar plan) {
        access.require(Action.PLAN);
        Webinar draft = Webinar.drafted(plan, clock.instant());
        em.persist(draft);
        em.flush();
        em.persist(WebinarPlaces.of(draft.getId(), plan.capacity()));
        tell("webinars.planned", draft);
        return draft.getId();
    }

    /** A draft of another one like it, as long, at that time, with its questions and without the meeting's address.
     *
     *  @return its id
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public long copy(long id, Instant startsAt) {
        access.require(Action.PLAN, id);
        Webinar like = known.find(id);
        PlanWebinar plan = planOf(like, known.places(id));
        long copy = plan(plan.at(startsAt, null));
        questions.copy(id, copy);
        return copy;
    }

    /** Says something else of it. Another time or title is told to everybody who registered; more places are given to those in
     *  line.
     *
     *  @param version the one that was seen
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.changed} (stale); {@code
     *     webinars.capacity-taken}, {@code webinars.cancelled}, {@code webinars.over}, {@code webinars.begun}, {@code
     *     webinars.link-missing} (conflicts) */
    public void change(long id, long version, @Valid PlanWebinar plan) {
        access.require(Action.PLAN, id);
        Webinar webinar = known.seen(id, version);
        // The number of places is seen with it, and stands elsewhere.
        em.lock(webinar, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        boolean told = webinar.change(plan, clock.instant());
        WebinarPlaces places = known.hold(id);
        places.resize(plan.capacity());
        turns.moveUp(webinar, places);
        if (told) {
            events.fire(new WebinarEvent.Changed(id));
        }
        tell("webinars.changed", webinar);
    }

    /** Lets visitors see it and register, for the first time or again.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.changed} (stale); {@code
     *     webinars.cancelled}, {@code webinars.begun}, {@code webinars.link-missing} (conflicts) */
    public void open(long id, long version) {
        access.require(Action.PLAN, id);
        Webinar webinar = known.seen(id, version);
        webinar.open(clock.instant());
        tell("webinars.opened", webinar);
    }

    /** Nobody registers any more; who has, comes.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.changed} (stale); {@code
     *     webinars.not-open} (conflict) */
    public void close(long id, long version) {
        access.require(Action.PLAN, id);
        Webinar webinar = known.seen(id, version);
        known.hold(id);
        webinar.close();
        tell("webinars.closed", webinar);
    }

    /** For good. Everybody who registered is told.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.changed} (stale); {@code
     *     webinars.cancelled}, {@code webinars.over} (conflicts) */
    public void cancel(long id, long version) {
        access.require(Action.PLAN, id);
        Webinar webinar = known.seen(id, version);
        known.hold(id);
        boolean published = webinar.getStatus().isPublic();
        webinar.cancel(clock.instant());
        if (published) {
            events.fire(new WebinarEvent.Cancelled(id));
        }
        tell("webinars.cancelled", webinar);
    }

    /** Without the meeting's address for who only moderates there.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public WebinarPlan find(long id) {
        access.require(Action.READ, id);
        return shown(known.find(id), known.places(id), known.waiting(), access.allows(Action.MEETING, id));
    }

    /** All, or those to whose team the caller belongs: those that are still to come first, the next one before the others, then
     *  the past from the latest on.
     *
     *  @throws DomainException {@code access.denied} */
    public List<WebinarPlan> all() {
        boolean every = access.allows(Action.READ);
        Map<Long, TeamPart> parts = every ? Map.of() : access.parts();
        if (!every && parts.isEmpty()) {
            throw DomainException.forbidden("access.denied");
        }
        List<Webinar> all = em.createQuery(
                        "select w from Webinar w order by case when w.endsAt > :now then 0 else 1 end,"
                                + " case when w.endsAt > :now then w.startsAt else null end, w.startsAt desc, w.id",
                        Webinar.class)
                .setHint("eclipselink.batch", "w.speakers")
                .setParameter("now", clock.instant())
                .getResultList();
        Map<Long, WebinarPlaces> places = known.places(all);
        Map<Long, Integer> waiting = known.waiting();
        return all.stream()
                .filter(webinar -> every || parts.containsKey(webinar.getId()))
                .map(webinar -> shown(
                        webinar,
                        places.get(webinar.getId()),
                        waiting,
                        every || WebinarPolicy.allows(parts.get(webinar.getId()), Action.MEETING)))
                .toList();
    }

    /** Whether the caller may plan them, for pages. */
    public boolean mayPlan() {
        return access.allows(Action.PLAN);
    }

    private WebinarPlan shown(Webinar webinar, WebinarPlaces places, Map<Long, Integer> waiting, boolean meeting) {
        PlanWebinar plan = planOf(webinar, places);
        return new WebinarPlan(
                webinar.getId(),
                meeting ? plan : plan.at(plan.startsAt(), null),
                webinar.getStatus(),
                webinar.isOver(clock.instant()),
                places.taken(),
                waiting.getOrDefault(webinar.getId(), 0),
                webinar.getVersion());
    }

    private static PlanWebinar planOf(Webinar webinar, WebinarPlaces places) {
        return new PlanWebinar(
                webinar.getTitle(),
                webinar.getTitleEn(),
                webinar.getSummary(),
                webinar.getSummaryEn(),
                webinar.getStartsAt(),
                webinar.getEndsAt(),
                webinar.zone().getId(),
                places.capacity(),
                webinar.getMeetingLink(),
                webinar.hasSignLanguage(),
                webinar.hasCaptions(),
                webinar.getNeededMinutes(),
                webinar.getCreditMinutes(),
                webinar.speakers());
    }

    private void tell(String deed, Webinar webinar) {
        deeds.fire(Deed.of(deed, new Subject("webinar", webinar.getId())));
    }
}
