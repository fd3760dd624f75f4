package id.suara.programme.releases;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.programme.Draft;
import id.suara.programme.DraftDoor;
import id.suara.programme.DraftSession;
import id.suara.programme.DraftSessions;
import id.suara.programme.ProgrammeEvent;
import id.suara.programme.ProgrammePolicy;
import id.suara.programme.ProgrammePolicy.Action;
import id.suara.programme.Session;
import id.suara.programme.SessionFacts;
import id.suara.programme.SessionPlan;
import id.suara.programme.SessionState;
import id.suara.programme.conflicts.Conflict;
import id.suara.programme.conflicts.Conflicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Releasing the programme, comparing releases, restoring one. Only a release tells anybody anything. */
@ApplicationScoped
@Transactional
public class Releases {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReleaseRows rows;

    @Inject
    DraftDoor door;

    @Inject
    DraftSessions drafts;

    @Inject
    Conflicts conflicts;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<ProgrammeEvent> events;

    @Inject
    Clock clock;

    /** What everybody may read; absent before the first release. */
    public Optional<ReleasedProgramme> current(long congressId) {
        return rows.current(congressId).map(rows::whole);
    }

    /** @throws DomainException {@code programme.no-release} (not found) */
    public ReleasedProgramme find(long releaseId) {
        return rows.whole(require(releaseId));
    }

    /** From one release to another of the same congress, in either direction.
     *
     *  @param from null for the empty programme before the first
     *  @throws DomainException {@code programme.no-release} (not found) */
    public Difference difference(Long from, long to) {
        ReleasedProgramme after = find(to);
        ReleasedProgramme before = from == null ? null : find(from);
        if (before != null && before.congressId() != after.congressId()) {
            throw none();
        }
        return Difference.between(facts(before), facts(after));
    }

    /** The current congress's, the newest first.
     *
     *  @throws DomainException {@code access.denied}, as everything below */
    public List<ReleaseRow> history() {
        ProgrammePolicy.require(Action.READ_DRAFT, caller.get());
        return rows.history(congresses.requireCurrent().getId());
    }

    /** What a release of the draft would change, and what speaks against it. */
    public ReleasePreview preview() {
        ProgrammePolicy.require(Action.READ_DRAFT, caller.get());
        Congress congress = congresses.requireCurrent();
        Draft draft = new Draft(door.version(congress.getId()), drafts.all(congress.getId()));
        ReleaseRow current = rows.history(congress.getId()).stream().findFirst().orElse(null);
        ReleasedProgramme shown = current == null ? null : find(current.id());
        return new ReleasePreview(
                draft.version(),
                current,
                Difference.between(facts(shown), draft.facts()),
                conflicts.among(congress, draft.facts()));
    }

    /** Freezes the draft and makes it what everybody reads.
     *
     *  @return the release's id
     *  @throws DomainException {@code programme.released-meanwhile}, {@code programme.draft-changed}, {@code
     *     programme.nothing-changed}, {@code programme.impossible}, {@code programme.unconfirmed} (conflicts) */
    public long release(@Valid ReleaseProgramme command) {
        ProgrammePolicy.require(Action.RELEASE, caller.get());
        Congress congress = congresses.requireCurrent();
        Release before = enter(command);
        List<DraftSession> draft = drafts.all(congress.getId());
        List<SessionFacts> drafted = draft.stream().map(DraftSession::facts).toList();
        ReleasedProgramme shown = before == null ? null : rows.whole(before);
        Difference difference = Difference.between(facts(shown), drafted);
        if (difference.isEmpty()) {
            throw DomainException.conflict("programme.nothing-changed");
        }
        List<String> confirmed = confirmed(conflicts.among(congress, drafted), command);
        Release release =
                Release.of(congress.getId(), before, command.name(), confirmed, door.account(), clock.instant());
        rows.write(release, Sequencing.next(shown == null ? List.of() : shown.sessions(), drafted));
        draft.stream()
                .filter(session -> session.facts().takesPlace())
                .forEach(session -> em.find(Session.class, session.id()).released());
        em.flush();
        events.fire(new ProgrammeEvent.Released(release.id(), release.previousId()));
        door.done("released", release.subject(), told(release, difference, confirmed));
        return release.id();
    }

    /** Two wait for each other at the draft's door, and the second finds a newer release there. */
    private Release enter(ReleaseProgramme command) {
        try {
            Congress congress = door.enter(Action.RELEASE, command.draftVersion());
            return requireCurrent(congress, command.basedOn());
        } catch (DomainException refused) {
            if (refused.code().equals("programme.draft-changed")) {
                requireCurrent(congresses.requireCurrent(), command.basedOn());
            }
            throw refused;
        }
    }

    private Release requireCurrent(Congress congress, Long seen) {
        Release current = rows.current(congress.getId()).orElse(null);
        if (!Objects.equals(current == null ? null : current.id(), seen)) {
            throw DomainException.conflict("programme.released-meanwhile")
                    .with("name", current == null ? "-" : current.name());
        }
        return current;
    }

    private static List<String> confirmed(List<Conflict> found, ReleaseProgramme command) {
        long impossible = found.stream().filter(Conflict::isImpossible).count();
        if (impossible > 0) {
            throw DomainException.conflict("programme.impossible").with("count", impossible);
        }
        List<String> keys = found.stream().map(Conflict::key).toList();
        long unconfirmed =
                keys.stream().filter(key -> !command.confirmed().contains(key)).count();
        if (unconfirmed > 0) {
            throw DomainException.conflict("programme.unconfirmed").with("count", unconfirmed);
        }
        return keys;
    }

    private static String told(Release release, Difference difference, List<String> confirmed) {
        return "release " + release.number() + ", " + difference.sessions().size() + " sessions differ"
                + (confirmed.isEmpty() ? "" : ", confirmed " + String.join(" ", confirmed));
    }

    /** Makes the draft what that release was; it has to be released again to be read.
     *
     *  @param draftVersion the draft's that was looked at
     *  @throws DomainException {@code programme.no-release} (not found); {@code programme.draft-changed} (conflict) */
    public void restore(long releaseId, long draftVersion) {
        Congress congress = door.enter(Action.RESTORE, draftVersion);
        Release release = require(releaseId);
        if (release.congressId() != congress.getId()) {
            throw none();
        }
        ReleasedProgramme then = rows.whole(release);
        Instant now = clock.instant();
        long by = door.account();
        for (DraftSession session : drafts.all(congress.getId())) {
            ReleasedSession was = then.session(session.id()).orElse(null);
            boolean wasThere = was != null && !was.cancelled();
            SessionPlan plan = wasThere
                    ? was.plan()
                    : session.state() == SessionState.DRAFT ? session.plan().unscheduled() : session.plan();
            boolean cancelled = !wasThere && session.state() != SessionState.DRAFT;
            if (!plan.equals(session.plan()) || cancelled != session.facts().cancelled()) {
                em.find(Session.class, session.id()).restore(plan, cancelled, by, now);
            }
        }
        em.flush();
        door.done("restored", release.subject(), "release " + release.number());
    }

    private Release require(long releaseId) {
        return rows.find(releaseId).orElseThrow(Releases::none);
    }

    private static List<SessionFacts> facts(ReleasedProgramme programme) {
        return programme == null
                ? List.of()
                : programme.sessions().stream().map(ReleasedSession::facts).toList();
    }

    private static DomainException none() {
        return DomainException.notFound("programme.no-release");
    }
}
