package id.suara.moderation;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
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
import java.util.Optional;

/** Opening cases, reading them one moderator at a time, deciding. */
@ApplicationScoped
@Transactional
public class Cases {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseQueries queries;

    @Inject
    Clearances clearances;

    @Inject
    Holds holds;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<ModerationEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Asks a person to read a revision. An older one that still waits is void (S13). What the detectors
     *  find is kept with it and told as {@link ModerationEvent.Held} and {@link id.suara.kernel.ConcernCue}. Call it before the thing itself is
     *  changed, for the case is locked first everywhere.
     *
     *  @return the case's id */
    public long open(@Valid OpenCase command) {
        drop(command.subject());
        // The one open case of a subject is a unique index: the old one has to be void before the new one arrives.
        em.flush();
        ModerationCase opened = ModerationCase.opened(command, clock.instant());
        em.persist(opened);
        em.flush();
        holds.mark(opened.getId(), command);
        deeds.fire(Deed.of("moderation.opened", subject(opened.getId()), about(command.subject(), command.revision())));
        return opened.getId();
    }

    /** Nobody needs to read it any more: it was withdrawn. Call it before the thing itself is changed. */
    public void drop(Subject about) {
        for (ModerationCase older : queries.openLocked(about)) {
            older.voided();
            deeds.fire(Deed.of("moderation.voided", subject(older.getId()), about(about, older.getRevision())));
        }
    }

    /** @throws DomainException {@code access.denied}, {@code moderation.no-clearance}, as everything below */
    public Queue queue() {
        return queries.queue(clearances.requireModerator(), clock.instant());
    }

    /** How many the caller could read now; absent for one who may not moderate today (S7). */
    public Optional<Long> waiting() {
        return clearances.moderator().map(queries::countWaiting);
    }

    /** @throws DomainException {@code moderation.none} (not found), one's own text included */
    public CaseView view(long caseId) {
        return queries.view(caseId, clearances.requireModerator(), clock.instant())
                .orElseThrow(() -> DomainException.notFound("moderation.none"));
    }

    /** What was decided before on the same thing, oldest first. */
    public List<CaseView.Earlier> earlier(long caseId) {
        clearances.requireModerator();
        return queries.earlier(caseId);
    }

    /** What the detectors marked in it, in the order of the text.
     *
     *  @throws DomainException {@code moderation.none}, one's own text included */
    public List<CaseHit> hits(long caseId) {
        view(caseId);
        return queries.hits(caseId);
    }

    /** Takes the case for 10 minutes, or renews one's own hold; another's is taken once it has run out.
     *
     *  @throws DomainException {@code moderation.none}; {@code moderation.claimed-by-other} (conflict, with {@code name}),
     *     {@code moderation.decided-already}, {@code moderation.stale} */
    public CaseView claim(long caseId) {
        long moderator = clearances.requireModerator();
        Instant now = clock.instant();
        CaseView before = view(caseId);
        if (!queries.lease(caseId, moderator, now, now.plus(ModerationCase.LEASE))) {
            throw refusal(view(caseId));
        }
        if (!before.mine()) {
            deeds.fire(Deed.of("moderation.claimed", subject(caseId)));
        }
        return view(caseId);
    }

    /** Gives back what one holds; does nothing to another's. */
    public void release(long caseId) {
        if (queries.release(caseId, clearances.requireModerator())) {
            deeds.fire(Deed.of("moderation.released", subject(caseId)));
        }
    }

    /** Decides on the revision that was read.
     *
     *  @throws DomainException {@code moderation.none}; {@code moderation.own-text}; {@code moderation.stale} (conflict) when
     *     a newer revision was written or it was withdrawn, {@code moderation.decided-already},
     *     {@code moderation.claimed-by-other} */
    public void decide(long caseId, @Valid DecideCase decision) {
        long moderator = clearances.requireModerator();
        ModerationCase found = queries.locked(caseId).orElseThrow(() -> DomainException.notFound("moderation.none"));
        CasePolicy.requireNotOwn(found, moderator);
        found.decide(decision, moderator, clock.instant());
        events.fire(new ModerationEvent.Decided(
                found.getSubject(), found.getRevision(), decision.outcome(), decision.reason(), moderator));
        deeds.fire(Deed.of(
                "moderation.decided",
                subject(caseId),
                decision.outcome() + " " + about(found.getSubject(), found.getRevision())));
    }

    private static DomainException refusal(CaseView found) {
        return switch (found.status()) {
            case DECIDED -> DomainException.conflict("moderation.decided-already");
            case VOID -> DomainException.conflict("moderation.stale");
            case OPEN ->
                DomainException.conflict("moderation.claimed-by-other")
                        .with("name", found.heldBy() == null ? "?" : found.heldBy());
        };
    }

    private static String about(Subject subject, int revision) {
        return subject + " revision " + revision;
    }

    private static Subject subject(long caseId) {
        return new Subject("case", caseId);
    }
}
