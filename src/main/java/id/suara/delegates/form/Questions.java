package id.suara.delegates.form;

import id.suara.congress.Congresses;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The organizers' own questions: asking, ordering, retiring. */
@ApplicationScoped
@Transactional
public class Questions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    QuestionChoices choices;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Asked from now on, as the last one.
     *
     *  @return its id
     *  @throws DomainException {@code registration.question-never-asked} (invalid, with the field) */
    public long ask(@Valid AskQuestion wanted) {
        FormPolicy.require(current.get(), FormPolicy.Deed.ASK, null);
        NeverAsked.refuse(wanted);
        long congress = congresses.requireCurrent().getId();
        int last = em.createQuery(
                        "select coalesce(max(q.position), 0) from Question q where q.congressId = :congress",
                        Integer.class)
                .setParameter("congress", congress)
                .getSingleResult();
        Question question = Question.asked(congress, last + 1, wanted);
        em.persist(question);
        em.flush();
        deeds.fire(Deed.of("registration.question-asked", subject(question.getId())));
        return question.getId();
    }

    /** All of the current congress in their order, the retired ones too. */
    public List<Question> all() {
        FormPolicy.require(current.get(), FormPolicy.Deed.READ_QUESTIONS, null);
        return ofCongress(congresses.requireCurrent().getId());
    }

    /** @throws DomainException {@code registration.no-question} (not found) */
    public Question find(long questionId) {
        FormPolicy.require(current.get(), FormPolicy.Deed.READ_QUESTIONS, null);
        return current(questionId, LockModeType.NONE);
    }

    /** Which of the current congress's were answered, and so stay. */
    public Set<Long> answered() {
        FormPolicy.require(current.get(), FormPolicy.Deed.READ_QUESTIONS, null);
        return new HashSet<>(em.createQuery(
                        "select q.id from Question q where q.congressId = :congress and exists"
                                + " (select a.id from Answer a where a.questionId = q.id)",
                        Long.class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .getResultList());
    }

    /** Mends one. Of one that was answered the words may change and whether it must be answered, and nothing else: who reads
     *  the answers, and what was chosen, stays as it was promised. Its older words are kept by the database.
     *
     *  @param wanted all of it, choices in their order
     *  @param version as {@link #retire}
     *  @throws DomainException {@code registration.question-words-only} (conflict), {@code registration.question-never-asked}
     *     (invalid, with the field) */
    public void mend(long questionId, long version, @Valid AskQuestion wanted) {
        Question question = changing(questionId, version);
        NeverAsked.refuse(wanted);
        boolean answered = answered().contains(questionId);
        question.mend(wanted, answered);
        // A mended choice alone makes a new version of the question, too.
        em.lock(question, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        choices.write(questionId, wanted.choices(), answered);
        em.refresh(question);
        deeds.fire(Deed.of(
                "registration.question-mended", subject(questionId), answered ? "answered before" : "not answered"));
    }

    /** Not asked any more; its answers stay readable. @param version the one that was read: {@code
     *  registration.question-changed} (stale) if another changed it meanwhile */
    public void retire(long questionId, long version) {
        Question question = changing(questionId, version);
        if (question.retire(clock.instant())) {
            deeds.fire(Deed.of("registration.question-retired", subject(questionId)));
        }
    }

    /** Puts it before the one above it. @param version as {@link #retire} */
    public void moveUp(long questionId, long version) {
        Question question = changing(questionId, version);
        List<Question> all = ofCongress(question.congressId());
        int at = all.indexOf(question);
        if (at > 0) {
            Question above = all.get(at - 1);
            int place = above.getPosition();
            above.moveTo(question.getPosition());
            question.moveTo(place);
            deeds.fire(Deed.of("registration.question-moved", subject(questionId)));
        }
    }

    /** Removes one that nobody has answered. @param version as {@link #retire}
     *  @throws DomainException {@code registration.question-answered} (conflict) */
    public void remove(long questionId, long version) {
        Question question = changing(questionId, version);
        if (answered().contains(questionId)) {
            throw DomainException.conflict("registration.question-answered");
        }
        em.remove(question);
        deeds.fire(Deed.of("registration.question-removed", subject(questionId)));
    }

    private Question changing(long questionId, long version) {
        FormPolicy.require(current.get(), FormPolicy.Deed.ASK, null);
        Question question = current(questionId, LockModeType.PESSIMISTIC_WRITE);
        if (question.getVersion() != version) {
            throw DomainException.stale("registration.question-changed");
        }
        return question;
    }

    private Question current(long questionId, LockModeType lock) {
        long congress = congresses.requireCurrent().getId();
        return Optional.ofNullable(em.find(Question.class, questionId, lock))
                .filter(found -> found.congressId() == congress)
                .orElseThrow(() -> DomainException.notFound("registration.no-question"));
    }

    /** Those that are asked of somebody at this stage, in their order. */
    @Transactional(TxType.MANDATORY)
    List<Question> asked(long congressId, Question.Stage stage, Mode mode) {
        return ofCongress(congressId).stream()
                .filter(question -> question.getStage() == stage && question.isAskedOf(mode))
                .toList();
    }

    List<Question> ofCongress(long congressId) {
        return em.createQuery(
                        "select distinct q from Question q left join fetch q.choices where q.congressId = :congress"
                                + " order by q.position, q.id",
                        Question.class)
                .setParameter("congress", congressId)
                .getResultList();
    }

    private static Subject subject(long questionId) {
        return new Subject("question", questionId);
    }
}
