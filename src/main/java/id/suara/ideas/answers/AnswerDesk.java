package id.suara.ideas.answers;

import id.suara.congress.Congress;
import id.suara.congress.CongressEvent;
import id.suara.congress.Congresses;
import id.suara.congress.Phase;
import id.suara.congress.PhaseKind;
import id.suara.ideas.AnsweredIdeas;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Organizers' work on answers: writing them down, publishing many at once, telling what became of promises. */
@ApplicationScoped
@Transactional
public class AnswerDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    AnswerQueries queries;

    @Inject
    AnsweredIdeas ideas;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @throws DomainException {@code access.denied}, as everything below but the last */
    public AnswersStanding standing() {
        AnswerPolicy.require(caller.get());
        Congress congress = congresses.requireCurrent();
        long waiting = queries.unanswered(congress.getId());
        Instant closes = congresses
                .phase(congress.getId(), PhaseKind.ANSWERS)
                .map(Phase::getClosesAt)
                .orElse(null);
        return new AnswersStanding(
                waiting,
                queries.count(congress, AnswerState.DRAFT),
                queries.due(congress, today(congress)),
                closes,
                closes != null && waiting > 0 && !clock.instant().isBefore(closes));
    }

    public List<AnswerRow> page(AnswerState state, int first, int size) {
        AnswerPolicy.require(caller.get());
        return queries.page(congresses.requireCurrent(), state, first, size);
    }

    public long count(AnswerState state) {
        AnswerPolicy.require(caller.get());
        return queries.count(congresses.requireCurrent(), state);
    }

    /** @return absent before anything was written */
    public Optional<OfficialAnswer> find(long ideaId) {
        AnswerPolicy.require(caller.get());
        return Optional.ofNullable(em.find(OfficialAnswer.class, ideaId));
    }

    /** What was told of the promise so far, oldest first. */
    public List<AnswerProgress> progress(long ideaId) {
        AnswerPolicy.require(caller.get());
        return queries.progress(ideaId);
    }

    /** Keeps a draft that nobody else reads.
     *
     *  @param version the draft's that was read, null for the first
     *  @throws DomainException {@code ideas.none} (not found) for one that is not public; {@code answers.changed} (stale) when
     *     somebody else wrote meanwhile; {@code answers.published-already} (conflict); {@code answers.follow-up-missing},
     *     {@code answers.follow-up-past} (invalid) */
    public void write(long ideaId, Long version, @Valid WriteAnswer text) {
        AnswerPolicy.require(caller.get());
        LocalDate today = today(ideas.lock(ideaId));
        long account = caller.get().requireAccount();
        OfficialAnswer answer = em.find(OfficialAnswer.class, ideaId, LockModeType.PESSIMISTIC_WRITE);
        if (answer == null && version == null) {
            answer = OfficialAnswer.drafted(ideaId, text, today, account, clock.instant());
            em.persist(answer);
        } else {
            requireSeen(answer, version).rewrite(text, today, account, clock.instant());
        }
        em.flush();
        deeds.fire(Deed.of("answers.written", answer.subject()));
    }

    /** Throws a draft away.
     *
     *  @throws DomainException {@code answers.none} (not found), {@code answers.changed} (stale), {@code
     *     answers.published-already} (conflict) */
    public void discard(long ideaId, long version) {
        AnswerPolicy.require(caller.get());
        ideas.lock(ideaId);
        OfficialAnswer answer = em.find(OfficialAnswer.class, ideaId, LockModeType.PESSIMISTIC_WRITE);
        if (answer == null) {
            throw none();
        }
        requireSeen(answer, version).requireDraft();
        em.remove(answer);
        deeds.fire(Deed.of("answers.discarded", answer.subject()));
    }

    /** Publishes drafts, all of them or none; each idea is answered from then on.
     *
     *  @param seen the versions that were read, by idea
     *  @throws DomainException {@code answers.none-chosen} (invalid), and as {@link #discard} */
    public void publish(Map<Long, Long> seen) {
        AnswerPolicy.require(caller.get());
        if (seen.isEmpty()) {
            throw DomainException.invalid("answers.none-chosen");
        }
        Instant now = clock.instant();
        // In one order, so that two organizers with overlapping choices wait for one another and never for ever.
        new TreeMap<>(seen).forEach((ideaId, version) -> {
            ideas.lock(ideaId);
            OfficialAnswer answer = em.find(OfficialAnswer.class, ideaId, LockModeType.PESSIMISTIC_WRITE);
            if (answer == null) {
                throw none();
            }
            requireSeen(answer, version).publish(now);
            ideas.answered(ideaId);
            deeds.fire(Deed.of("answers.published", answer.subject()));
        });
    }

    /** Tells children what has become of a promise; it is public at once.
     *
     *  @param seen how many notes were there when it was written, so that two who note the same do it once
     *  @throws DomainException {@code answers.none} (not found); {@code answers.no-promise}, {@code answers.promise-ended}
     *     (conflict); {@code answers.changed} (stale); {@code answers.follow-up-missing}, {@code answers.follow-up-past}
     *     (invalid, with the field) */
    public void note(long ideaId, int seen, @Valid NoteProgress noted) {
        AnswerPolicy.require(caller.get());
        Congress congress = ideas.lock(ideaId);
        OfficialAnswer answer = em.find(OfficialAnswer.class, ideaId);
        if (answer == null) {
            throw none();
        }
        if (!answer.isPublicPromise()) {
            throw DomainException.conflict("answers.no-promise");
        }
        List<AnswerProgress> before = queries.progress(ideaId);
        if (before.size() != seen) {
            throw DomainException.stale("answers.changed");
        }
        if (!before.isEmpty() && before.get(before.size() - 1).getState() == ProgressState.KEPT) {
            throw DomainException.conflict("answers.promise-ended");
        }
        noted.requireDay(today(congress));
        em.persist(AnswerProgress.of(answer, noted, caller.get().requireAccount(), clock.instant()));
        deeds.fire(Deed.of(
                "answers.progress-noted", answer.subject(), noted.state().name()));
    }

    /** The phase of answers does not end while a published idea lacks one (S8). */
    void on(@Observes CongressEvent.PhaseScheduled phase) {
        if (phase.kind() == PhaseKind.ANSWERS && !clock.instant().isBefore(phase.closesAt())) {
            long waiting = queries.unanswered(phase.congressId());
            if (waiting > 0) {
                throw DomainException.conflict("answers.unanswered").with("count", waiting);
            }
        }
    }

    private OfficialAnswer requireSeen(OfficialAnswer answer, Long version) {
        if (answer == null || version == null || answer.getVersion() != version) {
            throw DomainException.stale("answers.changed");
        }
        return answer;
    }

    private LocalDate today(Congress congress) {
        return LocalDate.now(clock.withZone(congress.zone()));
    }

    private static DomainException none() {
        return DomainException.notFound("answers.none");
    }
}
