package id.suara.moderation;

import id.suara.kernel.AgeBand;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.detection.Findings;
import id.suara.moderation.eyes.EyesCause;
import id.suara.moderation.eyes.SecondEyes;
import id.suara.moderation.reasons.Reasons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Opening cases, reading them one moderator at a time, deciding. */
@ApplicationScoped
@Transactional
public class Cases {

    private static final int HEAVIEST = 8;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseQueries queries;

    @Inject
    Clearances clearances;

    @Inject
    Holds holds;

    @Inject
    Reasons reasons;

    @Inject
    SecondEyes eyes;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<ModerationEvent> events;

    @Inject
    Event<ThreadWanted> threads;

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
        Map<Part, Findings> found = holds.read(command);
        ModerationCase opened = ModerationCase.opened(command, Holds.urgencyOf(found), clock.instant());
        em.persist(opened);
        em.flush();
        holds.mark(opened.getId(), command, found);
        deeds.fire(Deed.of("moderation.opened", subject(opened.getId()), about(command.subject(), command.revision())));
        return opened.getId();
    }

    /** Asks a person to read once more what is public, since readers reported it. An open case about it is joined. What a
     *  moderator cleared in the same revision stays cleared, and safeguarding, which heard of it when it was written, is
     *  not told again. Not in the audit log, which would name the reporter.
     *
     *  @return the open case's id */
    public long readAgain(@Valid OpenCase command) {
        List<ModerationCase> open = queries.openLocked(command.subject());
        if (!open.isEmpty()) {
            return open.get(0).getId();
        }
        Map<Part, Findings> found = holds.read(command);
        ModerationCase opened = ModerationCase.readAgain(
                command,
                queries.countReadings(command.subject(), command.revision()) + 1,
                Holds.urgencyOf(found),
                clock.instant());
        em.persist(opened);
        em.flush();
        holds.keep(opened.getId(), found);
        em.flush();
        queries.keepCleared(opened.getId());
        return opened.getId();
    }

    /** What the reports of a case weigh by now, which lets it count as waiting longer than it does.
     *
     *  @param weight 0 to 8; more counts as that */
    public void weigh(long caseId, int weight) {
        queries.weigh(caseId, Math.min(weight, HEAVIEST));
    }

    /** Nobody needs to read it any more: it was withdrawn. Call it before the thing itself is changed. */
    public void drop(Subject about) {
        for (ModerationCase older : queries.openLocked(about)) {
            older.voided();
            deeds.fire(Deed.of("moderation.voided", subject(older.getId()), about(about, older.getRevision())));
        }
    }

    /** A name that stands in the bylines of a thing's cases behind others' is to be read there no more. */
    public void forgetName(Subject about, String name) {
        queries.forgetName(about, name);
    }

    /** @throws DomainException {@code access.denied}, {@code moderation.no-clearance}, as everything below */
    public Queue queue() {
        return queries.queue(clearances.requireModerator(), clock.instant());
    }

    /** How many the caller could read now; absent for one who may not moderate today (S7). */
    public Optional<Long> waiting() {
        return clearances.moderator().map(queries::countWaiting);
    }

    /** @throws DomainException {@code moderation.none} (not found), one's own text included;
     *     {@code moderation.decided-before} for an appeal of what one has decided on (S21) */
    public CaseView view(long caseId) {
        long moderator = clearances.requireModerator();
        return queries.view(caseId, moderator, clock.instant()).orElseGet(() -> {
            Optional.ofNullable(em.find(ModerationCase.class, caseId))
                    .filter(found -> !queries.isWithheld(found.getSubject()))
                    .ifPresent(found -> CasePolicy.requireOpenTo(found, moderator));
            throw DomainException.notFound("moderation.none");
        });
    }

    /** Whether the caller is a moderator who may read a case about this revision, and so what belongs to it. */
    public boolean isReadable(Subject about, int revision) {
        return clearances
                .moderator()
                .filter(moderator -> queries.isReadable(about, revision, moderator))
                .isPresent();
    }

    /** What is said again and again, worded for the child who wrote it: in their language, for their age; where nobody told
     *  the age, for the middle band.
     *
     *  @return the words by the reason's code, in the order in which they are offered
     *  @throws DomainException {@code moderation.none}, one's own text included */
    public Map<String, String> reasons(long caseId) {
        AgeBand band = Optional.ofNullable(view(caseId).band()).orElse(AgeBand.UP_TO_15);
        Locale language = Locale.forLanguageTag(queries.authorLanguage(caseId).orElse("id"));
        Map<String, String> words = new LinkedHashMap<>();
        reasons.of(band).forEach(reason -> words.put(reason.code(), reason.words(language)));
        return words;
    }

    /** What was decided before on the same thing, oldest first.
     *
     *  @throws DomainException {@code moderation.none}, one's own text included */
    public List<CaseView.Earlier> earlier(long caseId) {
        view(caseId);
        return queries.earlier(caseId);
    }

    /** What it answers, the furthest first; empty for what answers nothing, or nothing that is still public.
     *
     *  @throws DomainException {@code moderation.none}, one's own text included */
    public List<ThreadWanted.Entry> thread(long caseId) {
        CaseView found = view(caseId);
        ThreadWanted wanted = new ThreadWanted(new Subject(found.kind(), found.subjectId()));
        threads.fire(wanted);
        return wanted.entries();
    }

    /** What the detectors marked in it, in the order of the text.
     *
     *  @throws DomainException {@code moderation.none}, one's own text included */
    public List<CaseHit> hits(long caseId) {
        view(caseId);
        return queries.hits(caseId);
    }

    /** What else the same person wrote, newest first, 20 at most.
     *
     *  @throws DomainException {@code moderation.none}, one's own text included */
    public List<CaseView.Item> bySameAuthor(long caseId) {
        view(caseId);
        return queries.bySameAuthor(caseId);
    }

    /** Says of a mark that it harms nobody (S15). A second time does nothing.
     *
     *  @throws DomainException {@code moderation.none}, for a mark of another case too; {@code moderation.own-text};
     *     {@code moderation.claimed-by-other}, {@code moderation.decided-already}, {@code moderation.stale} (conflict) */
    public void clear(long caseId, long hitId) {
        long moderator = clearances.requireModerator();
        ModerationHit hit = hitInHand(caseId, hitId, moderator);
        if (hit.clear(moderator, clock.instant())) {
            deeds.fire(Deed.of("moderation.hit-cleared", subject(caseId), "hit " + hitId));
        }
    }

    /** Takes back what {@link #clear} said, with its refusals. */
    public void markAgain(long caseId, long hitId) {
        if (hitInHand(caseId, hitId, clearances.requireModerator()).markAgain()) {
            deeds.fire(Deed.of("moderation.hit-marked-again", subject(caseId), "hit " + hitId));
        }
    }

    private ModerationHit hitInHand(long caseId, long hitId, long moderator) {
        ModerationCase found = queries.locked(caseId).orElseThrow(() -> DomainException.notFound("moderation.none"));
        CasePolicy.requireNotOwn(found, moderator);
        queries.requireInSight(found);
        found.requireInHand(moderator, clock.instant());
        ModerationHit hit = em.find(ModerationHit.class, hitId);
        if (hit == null || !hit.isOf(caseId)) {
            throw DomainException.notFound("moderation.none");
        }
        return hit;
    }

    /** Takes the case for 10 minutes, or renews one's own hold; another's is taken once it has run out.
     *
     *  @throws DomainException {@code moderation.none}; {@code moderation.claimed-by-other} (conflict, with {@code name}),
     *     {@code moderation.decided-already}, {@code moderation.stale}, {@code moderation.second-self} */
    public CaseView claim(long caseId) {
        long moderator = clearances.requireModerator();
        Instant now = clock.instant();
        Optional<CaseView> seen = queries.view(caseId, moderator, now).filter(found -> !found.second());
        CaseView before = seen.orElseGet(() -> {
            Optional.ofNullable(em.find(ModerationCase.class, caseId)).ifPresent(found -> {
                queries.requireInSight(found);
                found.requireNotLookedAtBy(moderator);
            });
            return view(caseId);
        });
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

    /** Takes a case over from the colleague who holds it. For a lead only, and it is logged from whom.
     *
     *  @throws DomainException {@code access.denied} for a moderator who is no organizer; {@code moderation.none},
     *     {@code moderation.own-text}, {@code moderation.decided-already}, {@code moderation.stale} */
    public CaseView takeOver(long caseId) {
        long lead = clearances.requireModerator();
        CasePolicy.requireLead(caller.get());
        ModerationCase found = queries.locked(caseId).orElseThrow(() -> DomainException.notFound("moderation.none"));
        CasePolicy.requireNotOwn(found, lead);
        queries.requireInSight(found);
        if (found.getStatus() != CaseStatus.OPEN) {
            throw refusal(view(caseId));
        }
        found.requireNotLookedAtBy(lead);
        Instant now = clock.instant();
        boolean broken = found.isHeldByAnother(lead, now);
        Long before = found.getClaimedBy();
        queries.handOver(caseId, lead, now.plus(ModerationCase.LEASE));
        deeds.fire(
                broken
                        ? Deed.of("moderation.taken-over", subject(caseId), "from account " + before)
                        : Deed.of("moderation.claimed", subject(caseId)));
        return view(caseId);
    }

    /** Whether the caller may take cases over. */
    public boolean isLead() {
        return clearances.moderator().isPresent() && caller.get().is(Role.ORGANIZER);
    }

    /** What the first of two moderators said; absent for a case that none looked at first.
     *
     *  @throws DomainException {@code moderation.none}, one's own text included */
    public Optional<SecondEyes.Look> firstLook(long caseId) {
        view(caseId);
        return eyes.firstLook(caseId);
    }

    /** Decides on the revision that was read. What is sensitive is not published by the first moderator who would: the case
     *  waits for a second, who decides.
     *
     *  @return {@code OPEN} for what waits for a second
     *  @throws DomainException {@code moderation.none}; {@code moderation.own-text}; {@code moderation.stale} (conflict) when
     *     a newer revision was written or it was withdrawn, {@code moderation.decided-already},
     *     {@code moderation.claimed-by-other}; {@code moderation.hits-open} when it would be published with a mark that
     *     nobody cleared or covered (S15); {@code moderation.danger-open} when it would be returned or refused with a sign
     *     of danger that nobody cleared (S19);
     *     {@code moderation.second-self} (conflict) for the first of two */
    public CaseStatus decide(long caseId, @Valid DecideCase decision) {
        long moderator = clearances.requireModerator();
        ModerationCase found = queries.locked(caseId).orElseThrow(() -> DomainException.notFound("moderation.none"));
        CasePolicy.requireNotOwn(found, moderator);
        queries.requireInSight(found);
        Marks marks = queries.marks(caseId);
        Instant now = clock.instant();
        if (decision.outcome() == Outcome.PUBLISH && !found.isLookedAt()) {
            Optional<EyesCause> cause = eyes.wanted(found.getSubject(), found.getRevision(), marks.tellOfDanger());
            if (cause.isPresent()) {
                return handToASecond(found, decision, cause.get(), marks, moderator, now);
            }
        }
        if (decision.outcome() != Outcome.PUBLISH) {
            requireNoWarning(found, marks, moderator, now);
        }
        found.decide(decision, marks.blocking(), moderator, now);
        List<Mask> masks = decision.outcome() == Outcome.PUBLISH ? marks.masks() : List.of();
        events.fire(new ModerationEvent.Decided(
                found.getSubject(),
                found.getRevision(),
                decision.outcome(),
                decision.reason(),
                moderator,
                masks,
                now.plus(ModerationCase.UNDO)));
        deeds.fire(Deed.of(
                "moderation.decided",
                subject(caseId),
                decision.outcome()
                        + (masks.isEmpty() ? " " : " masked ")
                        + about(found.getSubject(), found.getRevision())));
        return found.getStatus();
    }

    /** A child who tells of danger is not told no: a person answers, whom the moderator hands it to (S19). */
    private static void requireNoWarning(ModerationCase found, Marks marks, long moderator, Instant now) {
        found.requireInHand(moderator, now);
        if (marks.warn()) {
            throw DomainException.invalid("moderation.danger-open");
        }
    }

    private CaseStatus handToASecond(
            ModerationCase found, DecideCase decision, EyesCause cause, Marks marks, long moderator, Instant now) {
        found.look(decision, marks.blocking(), cause, moderator, now);
        em.flush();
        queries.release(found.getId(), moderator);
        deeds.fire(Deed.of(
                "moderation.first-look",
                subject(found.getId()),
                cause + " " + about(found.getSubject(), found.getRevision())));
        return found.getStatus();
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

    static String about(Subject subject, int revision) {
        return subject + " revision " + revision;
    }

    static Subject subject(long caseId) {
        return new Subject("case", caseId);
    }
}
