package id.suara.ideas;

import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import id.suara.ideas.IdeaPolicy.Action;
import id.suara.ideas.coauthors.CoauthorRows;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Children say which published ideas they stand behind: once for each, and revocably, while the phase lasts. */
@ApplicationScoped
@Transactional
public class Supports {

    /** Told to all from this number on; fewer could point to somebody (L21). */
    private static final long LEAST_TOLD = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    SupportQueries queries;

    @Inject
    CoauthorRows coauthors;

    @Inject
    Authors authors;

    @Inject
    Congresses congresses;

    @Inject
    Consents consents;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** A second time does nothing, and two at once count once: the table's key decides, so nobody waits for a lock.
     *
     *  @throws DomainException {@code access.denied}, {@code ideas.consent-missing}; {@code ideas.none};
     *     {@code ideas.support-own}, {@code congress.phase-closed} (conflict) */
    public void give(long ideaId) {
        Idea idea = require(Action.SUPPORT, ideaId);
        if (!consents.isGiven(authors.person().getId(), Purpose.PARTICIPATION)) {
            throw DomainException.forbidden("ideas.consent-missing");
        }
        if (queries.insert(ideaId, caller.get().requireAccount(), clock.instant())) {
            deeds.fire(Deed.of("ideas.supported", idea.subject()));
        }
    }

    /** Does nothing when there is none to take back.
     *
     *  @throws DomainException {@code access.denied}; {@code ideas.none}; {@code congress.phase-closed} (conflict) */
    public void takeBack(long ideaId) {
        Idea idea = require(Action.TAKE_SUPPORT_BACK, ideaId);
        if (queries.delete(ideaId, caller.get().requireAccount())) {
            deeds.fire(Deed.of("ideas.support-taken-back", idea.subject()));
        }
    }

    /** For everyone, visitors too. How many there are is told when the phase is over, and before it to organizers only (S3);
     *  of fewer than five nobody else is told more than that (L21).
     *
     *  @throws DomainException {@code ideas.none} */
    public Support of(long ideaId) {
        Idea idea = findPublished(ideaId);
        Caller reader = caller.get();
        boolean possible =
                reader.is(Role.DELEGATE) && !isOwn(idea) && congresses.isOpen(idea.getCongressId(), PhaseKind.SUPPORT);
        boolean given = reader.is(Role.DELEGATE) && queries.isGiven(ideaId, reader.requireAccount());
        if (reader.is(Role.ORGANIZER)) {
            return new Support(possible, given, queries.count(ideaId), false);
        }
        Long count = publicCount(ideaId).orElse(null);
        return new Support(possible, given, count, count == null && isOver(idea));
    }

    /** What anybody may know whoever asks: absent before the phase is over (S3), and for fewer than five (L21).
     *
     *  @throws DomainException {@code ideas.none} */
    public Optional<Long> publicCount(long ideaId) {
        return Optional.of(find(ideaId))
                .filter(idea -> idea.getStatus().isPublic())
                .filter(this::isOver)
                .map(idea -> queries.count(ideaId))
                .filter(count -> count >= LEAST_TOLD);
    }

    private boolean isOver(Idea idea) {
        return congresses.isOver(idea.getCongressId(), PhaseKind.SUPPORT);
    }

    /** Which ideas the caller supports, the newest support first. */
    public List<Long> own() {
        caller.get().require(Role.DELEGATE);
        return queries.own(caller.get().requireAccount());
    }

    /** What the published ideas of the current congress have, by their ids; for organizers, also while the phase lasts.
     *
     *  @param after the last id that was read, or 0
     *  @param limit at most so many rows */
    public List<SupportCount> counts(long after, int limit) {
        caller.get().require(Role.ORGANIZER);
        return queries.counts(congresses.requireCurrent().getId(), after, limit);
    }

    private Idea require(Action action, long ideaId) {
        // Before the idea is looked for: a stranger must not learn which ids exist.
        caller.get().require(Role.DELEGATE);
        Idea idea = find(ideaId);
        boolean accepted = congresses.accepts(idea.getCongressId(), PhaseKind.SUPPORT);
        IdeaPolicy.require(action, caller.get(), idea.getStatus(), isOwn(idea), accepted);
        return idea;
    }

    /** Who wrote it along is an author too. */
    private boolean isOwn(Idea idea) {
        Long reader = caller.get().accountId();
        return idea.isOwn(reader) || coauthors.isCoauthor(idea.getId(), reader);
    }

    private Idea findPublished(long ideaId) {
        Idea idea = find(ideaId);
        if (!idea.getStatus().isPublic()) {
            throw DomainException.notFound("ideas.none");
        }
        return idea;
    }

    private Idea find(long ideaId) {
        Idea idea = em.find(Idea.class, ideaId);
        if (idea == null) {
            throw DomainException.notFound("ideas.none");
        }
        return idea;
    }
}
