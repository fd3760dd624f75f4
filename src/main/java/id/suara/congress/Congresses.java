package id.suara.congress;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Planning congresses and asking what is open. */
@ApplicationScoped
@Transactional
public class Congresses {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<CongressEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller caller;

    @Inject
    Settings settings;

    @Inject
    KnownCongress known;

    @Inject
    Clock clock;

    /** Plans a congress with the five clusters as its themes and makes it the current one; the last one becomes past.
     *
     *  @return its id */
    public long plan(@Valid PlanCongress plan) {
        caller.get().require(Role.ADMINISTRATOR);
        current().ifPresent(Congress::makePast);
        em.flush();
        Congress congress = Congress.planned(plan);
        congress.makeCurrent();
        em.persist(congress);
        int position = 1;
        for (Cluster cluster : Cluster.values()) {
            em.persist(Theme.of(congress, position++, cluster));
        }
        events.fire(new CongressEvent.Planned(congress.getId(), congress.getPlaces()));
        deeds.fire(Deed.of("congress.planned", subject(congress)));
        return congress.getId();
    }

    /** @param version the one that was read: {@code congress.changed} (stale) if another changed it meanwhile */
    public void change(long congressId, long version, @Valid PlanCongress plan) {
        caller.get().require(Role.ADMINISTRATOR, Role.ORGANIZER);
        Congress congress = find(congressId);
        if (congress.getVersion() != version) {
            throw DomainException.stale("congress.changed");
        }
        boolean resized = congress.getPlaces() != plan.places();
        congress.change(plan);
        if (resized) {
            events.fire(new CongressEvent.Planned(congressId, plan.places()));
        }
        deeds.fire(Deed.of("congress.changed", subject(congress)));
    }

    /** Sets when a phase opens and closes.
     *
     *  @throws DomainException {@code congress.phase-reversed} (invalid); of whoever observes {@link
     *     CongressEvent.PhaseScheduled} and has something left to do in it */
    public void schedule(long congressId, PhaseKind kind, Instant opensAt, Instant closesAt) {
        caller.get().require(Role.ADMINISTRATOR, Role.ORGANIZER);
        Congress congress = find(congressId);
        phase(congressId, kind)
                .ifPresentOrElse(
                        phase -> phase.move(opensAt, closesAt),
                        () -> em.persist(Phase.of(congress, kind, opensAt, closesAt)));
        events.fire(new CongressEvent.PhaseScheduled(congressId, kind, closesAt));
        deeds.fire(Deed.of("congress.phase-scheduled", subject(congress), kind + " " + opensAt + " " + closesAt));
    }

    public Optional<Congress> current() {
        Long last = known.id();
        Congress congress = last == null ? null : em.find(Congress.class, last);
        if (congress != null && congress.isCurrent()) {
            return Optional.of(congress);
        }
        Optional<Congress> found = em.createQuery("select c from Congress c where c.current = true", Congress.class)
                .getResultStream()
                .findFirst();
        found.ifPresent(current -> known.remember(current.getId()));
        return found;
    }

    /** @throws DomainException {@code congress.none} (not found) before one was planned */
    public Congress requireCurrent() {
        return current().orElseThrow(() -> DomainException.notFound("congress.none"));
    }

    /** @throws DomainException {@code congress.none} (not found) */
    public Congress find(long congressId) {
        return Optional.ofNullable(em.find(Congress.class, congressId))
                .orElseThrow(() -> DomainException.notFound("congress.none"));
    }

    /** The congress's own themes in their order; {@link Theme#OTHER} is not among them. */
    public List<Theme> themes(long congressId) {
        return em.createQuery("select t from Theme t where t.congressId = :congress order by t.position", Theme.class)
                .setParameter("congress", congressId)
                .getResultList();
    }

    /** What is written about these themes, and about no others, is read by two moderators before it is public; also what waits
     *  already.
     *
     *  @throws DomainException {@code access.denied}; {@code congress.theme-unknown} (invalid) */
    public void markSensitive(long congressId, Set<String> codes) {
        caller.get().require(Role.ADMINISTRATOR, Role.ORGANIZER);
        List<Theme> themes = themes(congressId);
        if (!themes.stream().map(Theme::getCode).toList().containsAll(codes)) {
            throw DomainException.invalid("congress.theme-unknown");
        }
        themes.forEach(theme -> theme.mark(codes.contains(theme.getCode())));
        deeds.fire(
                Deed.of("congress.themes-marked", subject(find(congressId)), String.join(" ", new TreeSet<>(codes))));
    }

    public Optional<Phase> phase(long congressId, PhaseKind kind) {
        return em.createQuery("select p from Phase p where p.congressId = :congress and p.kind = :kind", Phase.class)
                .setParameter("congress", congressId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    public boolean isOpen(long congressId, PhaseKind kind) {
        Instant now = clock.instant();
        return phase(congressId, kind).filter(phase -> phase.isOpen(now)).isPresent();
    }

    /** Whether what is sent now counts: while the phase is open and for a grace of minutes after it, for whoever had begun
     *  ({@code suara.phase.grace.minutes}, 10). Nothing is offered in that time that was not begun before. */
    public boolean accepts(long congressId, PhaseKind kind) {
        Instant now = clock.instant();
        return phase(congressId, kind)
                .filter(phase -> phase.accepts(now, grace()))
                .isPresent();
    }

    /** Whether the phase was, and nothing counts for it any more; false for one that was never scheduled. */
    public boolean isOver(long congressId, PhaseKind kind) {
        Instant now = clock.instant();
        return phase(congressId, kind)
                .filter(phase -> phase.isOver(now, grace()))
                .isPresent();
    }

    private Duration grace() {
        return Duration.ofMinutes(settings.number("suara.phase.grace.minutes", 10));
    }

    /** @throws DomainException {@code congress.phase-closed} (conflict) outside the phase's time */
    public void requireOpen(long congressId, PhaseKind kind) {
        if (!isOpen(congressId, kind)) {
            throw DomainException.conflict("congress.phase-closed");
        }
    }

    private static Subject subject(Congress congress) {
        return new Subject("congress", congress.getId());
    }
}
