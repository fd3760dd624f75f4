package id.suara.agenda.choices;

import id.suara.agenda.AgendaEvent;
import id.suara.agenda.AgendaPolicy;
import id.suara.agenda.AgendaPolicy.Action;
import id.suara.agenda.Coming;
import id.suara.agenda.Delegate;
import id.suara.agenda.Delegates;
import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Phase;
import id.suara.congress.PhaseKind;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A delegate's optional sessions. */
@ApplicationScoped
@Transactional
public class Choices {

    @Inject
    Congresses congresses;

    @Inject
    Releases releases;

    @Inject
    Delegates delegates;

    @Inject
    OptionalSessions sessions;

    @Inject
    Counts counts;

    @Inject
    Seats seats;

    @Inject
    Coming coming;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AgendaEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Absent before the first release, and for who holds no place now.
     *
     *  @throws DomainException {@code access.denied} */
    public Optional<OwnChoices> own() {
        AgendaPolicy.require(Action.OWN_CHOICES, caller.get());
        return delegates
                .ofAccount(caller.get().requireAccount())
                .flatMap(delegate -> releases.current(delegate.congressId()).map(release -> of(delegate, release)));
    }

    private OwnChoices of(Delegate delegate, ReleasedProgramme release) {
        List<OptionalSession> all = sessions.of(release);
        Counts.Of delegates = counts.of(all, delegate.applicationId());
        Instant now = clock.instant();
        ZoneId here = congresses.requireCurrent().zone();
        return new OwnChoices(
                all.stream()
                        .map(session -> new Choice(
                                session,
                                delegates.standing(session.id()),
                                delegates.taken(session.id()),
                                delegates.waiting(session.id()),
                                delegates.line(session.id()),
                                hindrance(delegate, session, release, sameTime(all, session, delegates.chosen()), now),
                                sameTime(all, session, delegates.chosen()).stream()
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                congresses.isOpen(delegate.congressId(), PhaseKind.SESSIONS),
                congresses
                        .phase(delegate.congressId(), PhaseKind.SESSIONS)
                        .map(Phase::getOpensAt)
                        .filter(now::isBefore)
                        .orElse(null),
                delegate.mode() == Mode.ON_SITE ? here : delegate.home(),
                here);
    }

    /** What has begun is not given back for another one. */
    private static Hindrance hindrance(
            Delegate delegate,
            OptionalSession session,
            ReleasedProgramme release,
            List<OptionalSession> chosen,
            Instant now) {
        Hindrance hindrance = Hindrance.of(delegate, session.facts(), release, now);
        boolean begun =
                chosen.stream().anyMatch(one -> !one.facts().plan().startsAt().isAfter(now));
        return hindrance == null && begun ? Hindrance.OBLIGED : hindrance;
    }

    private static List<OptionalSession> sameTime(
            List<OptionalSession> all, OptionalSession session, Set<Long> chosen) {
        return all.stream()
                .filter(other -> other.id() != session.id()
                        && chosen.contains(other.id())
                        && other.facts()
                                .plan()
                                .span()
                                .overlaps(session.facts().plan().span()))
                .toList();
    }

    /** Takes a seat, or a place in line where none is free. Who has chosen it already keeps what they have.
     *
     *  @return {@code SEATED} or {@code WAITING}
     *  @param instead whether to give back what was chosen at the same time; only for a free seat
     *  @throws DomainException {@code access.denied}; {@code agenda.no-schedule}, {@code agenda.no-choice} (not found); {@code
     *     agenda.choices-closed}, {@code agenda.choice-begun}, {@code agenda.choice-age}, {@code agenda.choice-on-site}, {@code
     *     agenda.choice-obliged}, {@code agenda.slot-chosen}, {@code agenda.choice-full} (conflicts) */
    public Standing choose(long sessionId, boolean instead) {
        AgendaPolicy.require(Action.OWN_CHOICES, caller.get());
        Congress congress = congresses.requireCurrent();
        Delegate delegate = own(congress);
        if (!congresses.accepts(congress.getId(), PhaseKind.SESSIONS)) {
            throw DomainException.conflict("agenda.choices-closed");
        }
        session(released(congress), sessionId);
        Set<Long> chosen = seats.chosenBy(delegate.applicationId());
        Set<Long> touched = new HashSet<>(chosen);
        touched.add(sessionId);
        seats.hold(touched);
        if (!chosen.contains(sessionId)) {
            choose(delegate, released(congress), sessionId, chosen, instead);
        }
        return seats.find(sessionId, delegate.applicationId()).orElseThrow().isSeated()
                ? Standing.SEATED
                : Standing.WAITING;
    }

    /** @param release read after the sessions were held: another one may have come meanwhile */
    private void choose(
            Delegate delegate, ReleasedProgramme release, long sessionId, Set<Long> chosen, boolean instead) {
        OptionalSession session = session(release, sessionId);
        List<OptionalSession> before = sameTime(sessions.of(release), session, chosen);
        Hindrance hindrance = hindrance(delegate, session, release, before, clock.instant());
        if (hindrance != null) {
            throw DomainException.conflict(hindrance.code());
        }
        seats.moveUp(session, release);
        if (!before.isEmpty()) {
            requireChange(session, before, instead);
        }
        for (OptionalSession one : before) {
            leave(one.id(), delegate);
            seats.moveUp(one, release);
        }
        boolean seated = seats.choose(session, delegate.applicationId());
        deeds.fire(Deed.of(
                seated ? "agenda.session-chosen" : "agenda.session-waited-for",
                new Subject("application", delegate.applicationId()),
                "session " + sessionId
                        + (before.isEmpty()
                                ? ""
                                : " instead of " + before.get(0).id())));
    }

    private void requireChange(OptionalSession session, List<OptionalSession> before, boolean instead) {
        if (!instead) {
            throw DomainException.conflict("agenda.slot-chosen")
                    .with("session", before.get(0).facts().plan().title());
        }
        if (seats.taken(session.id()) >= session.limit()) {
            throw DomainException.conflict("agenda.choice-full");
        }
    }

    /** Gives back the seat, or leaves the line. Nothing happens where it was not chosen.
     *
     *  @throws DomainException {@code access.denied}; {@code agenda.no-schedule} (not found); {@code agenda.choice-begun}
     *     (conflict) */
    public void giveBack(long sessionId) {
        AgendaPolicy.require(Action.OWN_CHOICES, caller.get());
        Congress congress = congresses.requireCurrent();
        Delegate delegate = own(congress);
        long application = delegate.applicationId();
        if (!seats.chosenBy(application).contains(sessionId)) {
            return;
        }
        seats.hold(Set.of(sessionId));
        ReleasedProgramme release = released(congress);
        Optional<OptionalSession> session = sessions.of(release).stream()
                .filter(one -> one.id() == sessionId)
                .findFirst();
        if (session.isPresent() && !session.get().facts().plan().startsAt().isAfter(clock.instant())) {
            throw DomainException.conflict(Hindrance.BEGUN.code());
        }
        leave(sessionId, delegate);
        session.ifPresent(one -> seats.moveUp(one, release));
        deeds.fire(
                Deed.of("agenda.session-given-back", new Subject("application", application), "session " + sessionId));
    }

    private void leave(long sessionId, Delegate delegate) {
        if (seats.free(sessionId, delegate.applicationId())) {
            events.fire(new AgendaEvent.SeatGivenBack(delegate.applicationId(), delegate.personId(), sessionId));
        }
    }

    /** The caller, whose application is held to the end of the transaction. */
    private Delegate own(Congress congress) {
        long account = caller.get().requireAccount();
        Delegate delegate = delegates.ofAccount(account).orElseThrow(Choices::noPlace);
        coming.hold(congress, delegate.applicationId());
        return delegates.ofAccount(account).orElseThrow(Choices::noPlace);
    }

    private static DomainException noPlace() {
        return DomainException.notFound("agenda.no-schedule");
    }

    private ReleasedProgramme released(Congress congress) {
        return releases.current(congress.getId()).orElseThrow(() -> DomainException.notFound("agenda.no-choice"));
    }

    private OptionalSession session(ReleasedProgramme release, long id) {
        return sessions.of(release).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("agenda.no-choice"));
    }
}
