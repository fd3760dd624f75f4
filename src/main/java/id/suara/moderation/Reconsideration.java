package id.suara.moderation;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Taking a decision back before anybody is told of it. */
@ApplicationScoped
@Transactional
public class Reconsideration {

    /** @param until when it can still be undone
     *  @param second whether nothing was published yet, for it waits for a second moderator */
    public record Undoable(long caseId, String title, Outcome outcome, Instant until, boolean second) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseQueries queries;

    @Inject
    Clearances clearances;

    @Inject
    Cases cases;

    @Inject
    Event<ModerationEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** The caller's newest decision, while it can be undone. */
    public Optional<Undoable> latest() {
        long moderator = clearances.requireModerator();
        return queries.decidedSince(moderator, clock.instant().minus(ModerationCase.UNDO));
    }

    /** Takes the caller's decision back for 30 s after it: the case waits again, in the caller's hand, and what was published
     *  is not public any more. The audit log keeps both.
     *
     *  @throws DomainException {@code moderation.none}; {@code moderation.undo-other}, {@code moderation.undo-late} (conflict);
     *     {@code moderation.stale} (conflict) when its author went on meanwhile */
    public CaseView undo(long caseId) {
        long moderator = clearances.requireModerator();
        ModerationCase found = queries.locked(caseId).orElseThrow(() -> DomainException.notFound("moderation.none"));
        CasePolicy.requireNotOwn(found, moderator);
        queries.requireInSight(found);
        Instant now = clock.instant();
        // The first of two has published nothing that others must forget.
        boolean decided = found.getStatus() == CaseStatus.DECIDED;
        Outcome undone = decided ? found.getOutcome() : Outcome.PUBLISH;
        found.undo(moderator, queries.isNewest(found), now);
        em.flush();
        queries.handOver(caseId, moderator, now.plus(ModerationCase.LEASE));
        if (decided) {
            events.fire(new ModerationEvent.Undone(found.getSubject(), found.getRevision()));
        }
        deeds.fire(Deed.of(
                "moderation.undone",
                Cases.subject(caseId),
                undone + " " + Cases.about(found.getSubject(), found.getRevision())));
        return cases.view(caseId);
    }
}
