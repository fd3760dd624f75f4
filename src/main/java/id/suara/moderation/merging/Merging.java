package id.suara.moderation.merging;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseStatus;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.Clearances;
import id.suara.moderation.DecideCase;
import id.suara.moderation.ModerationCase;
import id.suara.moderation.ModerationEvent;
import id.suara.moderation.Outcome;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Finding what says nearly the same, and making one of two. */
@ApplicationScoped
@Transactional
public class Merging {

    /** Before whoever keeps the things: what was published together with the merging is taken back after it. */
    private static final int FIRST = Interceptor.Priority.APPLICATION - 100;

    /** @param until when it can still be undone */
    public record Done(long id, String from, String into, Instant until) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    Clearances clearances;

    @Inject
    Event<SimilarWanted> asking;

    @Inject
    Event<MergingEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** What is public and near to what a case is about, the nearest first; few.
     *
     *  @throws DomainException {@code moderation.none}, one's own text included */
    public List<SimilarWanted.Near> similar(long caseId) {
        CaseView found = cases.view(caseId);
        return ask(new SimilarWanted(
                new Subject(found.kind(), found.subjectId()), found.text().joined()));
    }

    /** What is public and near to what is public.
     *
     *  @param about such as {@code idea:12} */
    public List<SimilarWanted.Near> similarTo(String about) {
        clearances.requireModerator();
        return ask(new SimilarWanted(MergeItems.subject(about), null));
    }

    private List<SimilarWanted.Near> ask(SimilarWanted wanted) {
        asking.fire(wanted);
        return wanted.near();
    }

    /** Publishes what a case is about and leads it to another that is public already.
     *
     *  @param decision to publish; its reason tells the child why the two became one
     *  @return {@code OPEN} when it waits for a second moderator, and nothing is merged yet
     *  @throws DomainException as {@link Cases#decide} and {@link #merge} */
    public CaseStatus decide(long caseId, @Valid DecideCase decision, String into) {
        CaseView found = cases.view(caseId);
        MergeItems items = new MergeItems(found.kind() + ":" + found.subjectId(), into, decision.reason());
        requireWhole(items);
        CaseStatus status = cases.decide(
                caseId, new DecideCase(decision.revision(), decision.version(), Outcome.PUBLISH, decision.reason()));
        if (status == CaseStatus.DECIDED) {
            // Whoever keeps the things reads both anew, under a lock.
            em.flush();
            lead(items);
        }
        return status;
    }

    private static void requireWhole(MergeItems items) {
        if (items.reason() == null) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new DomainException.FieldError("reason", "moderation.reason-missing")));
        }
        if (items.into() == null || !items.into().matches(MergeItems.SUBJECT)) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new DomainException.FieldError("into", "moderation.merge-into")));
        }
    }

    /** Leads one public thing to another.
     *
     *  @throws DomainException {@code access.denied}, {@code moderation.no-clearance}, {@code moderation.own-text};
     *     {@code moderation.merge-other} (invalid) for two things that cannot be one; and what whoever keeps them refuses */
    public Done merge(@Valid MergeItems items) {
        return lead(items);
    }

    private Done lead(MergeItems items) {
        long moderator = clearances.requireModerator();
        Subject from = MergeItems.subject(items.from());
        Subject into = MergeItems.subject(items.into());
        if (from.equals(into) || !from.kind().equals(into.kind())) {
            throw DomainException.invalid("moderation.merge-other");
        }
        if (isWrittenBy(from, moderator)) {
            throw DomainException.forbidden("moderation.own-text");
        }
        Instant now = clock.instant();
        MergingEvent.Merged merged = new MergingEvent.Merged(from, into, items.reason(), now);
        events.fire(merged);
        if (!merged.isTaken()) {
            throw DomainException.invalid("moderation.merge-other");
        }
        ItemMerge merge = ItemMerge.of(from, into, moderator, now);
        em.persist(merge);
        em.flush();
        deeds.fire(Deed.of("moderation.merged", from, "into " + into));
        return new Done(merge.getId(), items.from(), items.into(), merge.until());
    }

    private boolean isWrittenBy(Subject subject, long accountId) {
        return em.createQuery(
                                "select count(c) from ModerationCase c where c.subjectKind = :kind and c.subjectId = :id"
                                        + " and c.authorId = :me",
                                Long.class)
                        .setParameter("kind", subject.kind())
                        .setParameter("id", subject.id())
                        .setParameter("me", accountId)
                        .getSingleResult()
                > 0;
    }

    /** Takes the caller's own merging back, for 30 s after it.
     *
     *  @throws DomainException {@code moderation.merge-none} (not found); {@code moderation.undo-other},
     *     {@code moderation.undo-late} (conflict) */
    public void undo(long mergeId) {
        long moderator = clearances.requireModerator();
        ItemMerge merge = em.find(ItemMerge.class, mergeId, LockModeType.PESSIMISTIC_WRITE);
        if (merge == null) {
            throw DomainException.notFound("moderation.merge-none");
        }
        part(merge, moderator);
    }

    /** The decision that published it is taken back, and the merging with it. */
    public void on(@Observes @Priority(FIRST) ModerationEvent.Undone undone) {
        Instant now = clock.instant();
        long moderator = clearances.requireModerator();
        em.createQuery(
                        "select m from ItemMerge m where m.fromKind = :kind and m.fromId = :id and m.undoneAt is null"
                                + " and m.mergedBy = :me and m.mergedAt >= :since",
                        ItemMerge.class)
                .setParameter("kind", undone.subject().kind())
                .setParameter("id", undone.subject().id())
                .setParameter("me", moderator)
                .setParameter("since", now.minus(ModerationCase.UNDO))
                .getResultList()
                .forEach(merge -> part(merge, moderator));
    }

    private void part(ItemMerge merge, long moderator) {
        merge.undo(moderator, clock.instant());
        events.fire(new MergingEvent.Parted(merge.from()));
        deeds.fire(Deed.of("moderation.merge-undone", merge.from()));
    }
}
