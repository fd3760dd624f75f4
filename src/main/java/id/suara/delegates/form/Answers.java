package id.suara.delegates.form;

import id.suara.delegates.Application;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.Caller;
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
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What families answered to the organizers' questions. Each reading is logged. */
@ApplicationScoped
@Transactional
public class Answers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Questions questions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** One application's answers, in the questions' order, those to retired questions included; only what the caller may
     *  read of them.
     *
     *  @throws DomainException {@code delegates.no-application} (not found), also for another province's; {@code
     *     access.denied} */
    public List<AnswerRow> of(long applicationId, Locale locale) {
        Caller caller = current.get();
        FormPolicy.require(caller, FormPolicy.Deed.READ_ANSWERS, null);
        Application application = Optional.ofNullable(em.find(Application.class, applicationId))
                .filter(found -> FormPolicy.allows(caller, FormPolicy.Deed.READ_ANSWERS, found.getProvinceCode()))
                .orElseThrow(() -> DomainException.notFound("delegates.no-application"));
        Map<Long, Answer> answers = answers(applicationId);
        List<AnswerRow> rows = questions.ofCongress(application.getCongressId()).stream()
                .filter(question -> answers.containsKey(question.getId()))
                .filter(question -> FormPolicy.mayReadAnswersTo(caller, question.getReaders()))
                .map(question -> row(question, answers.get(question.getId()), locale))
                .toList();
        deeds.fire(Deed.of("registration.answers-read", new Subject("application", applicationId)));
        return rows;
    }

    /** Whether {@link #of} would show anything; false also for one who may read nothing of it. That is no reading. */
    public boolean areThere(long applicationId) {
        Caller caller = current.get();
        Application application = em.find(Application.class, applicationId);
        if (application == null
                || !FormPolicy.allows(caller, FormPolicy.Deed.READ_ANSWERS, application.getProvinceCode())) {
            return false;
        }
        return em.createQuery(
                        "select distinct q.readers from Answer a join Question q on q.id = a.questionId"
                                + " where a.applicationId = :application",
                        Question.Readers.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .anyMatch(readers -> FormPolicy.mayReadAnswersTo(caller, readers));
    }

    private Map<Long, Answer> answers(long applicationId) {
        Map<Long, Answer> answers = new HashMap<>();
        em.createQuery("select a from Answer a where a.applicationId = :application", Answer.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .forEach(answer -> answers.put(answer.questionId(), answer));
        return answers;
    }

    static AnswerRow row(Question question, Answer answer, Locale locale) {
        return new AnswerRow(
                question.getId(),
                question.label(locale),
                question.getKind(),
                answer.text(),
                answer.number(),
                answer.date(),
                answer.yes(),
                question.getChoices().stream()
                        .filter(choice -> answer.choices().contains(choice.getNumber()))
                        .map(choice -> choice.label(locale))
                        .toList(),
                answer.answeredAt());
    }

    /** What was answered so far to the questions, as it was given: for the family itself. */
    @Transactional(TxType.MANDATORY)
    List<GivenAnswer> given(long applicationId, List<Question> asked) {
        Map<Long, Answer> answers = asked.isEmpty() ? Map.of() : answers(applicationId);
        return asked.stream()
                .map(question -> answers.get(question.getId()))
                .filter(Objects::nonNull)
                .map(Answer::given)
                .toList();
    }

    /** @return the questions that are asked, for {@link #keep}
     *  @throws DomainException {@code registration.answer-missing}, {@code registration.answer-invalid} (invalid, with the
     *     field {@code q} and the question's id); {@code registration.question-not-asked} for an answer to another question */
    @Transactional(TxType.MANDATORY)
    List<Question> check(long congressId, Question.Stage stage, Mode mode, List<GivenAnswer> given) {
        List<Question> asked = questions.asked(congressId, stage, mode);
        Map<Long, GivenAnswer> answers = byQuestion(given);
        for (Question question : asked) {
            GivenAnswer answer = answers.remove(question.getId());
            if (answer != null && !answer.isEmpty()) {
                Answer.of(0, question, answer, Instant.EPOCH);
            } else if (question.isRequired()) {
                throw Answer.fault(question, "registration.answer-missing");
            }
        }
        if (!answers.isEmpty()) {
            throw DomainException.invalid("registration.question-not-asked");
        }
        return asked;
    }

    /** Keeps what was answered to the questions that were asked; what is not answered any more goes. */
    @Transactional(TxType.MANDATORY)
    void keep(long applicationId, List<Question> asked, List<GivenAnswer> given) {
        if (asked.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<Long, Answer> before = answers(applicationId);
        Map<Long, GivenAnswer> answers = byQuestion(given);
        for (Question question : asked) {
            GivenAnswer answer = answers.get(question.getId());
            Answer old = before.get(question.getId());
            if (answer == null || answer.isEmpty()) {
                Optional.ofNullable(old).ifPresent(em::remove);
            } else if (old == null) {
                em.persist(Answer.of(applicationId, question, answer, now));
            } else {
                old.become(question, answer, now);
            }
        }
    }

    private static Map<Long, GivenAnswer> byQuestion(List<GivenAnswer> given) {
        Map<Long, GivenAnswer> answers = new HashMap<>();
        given.forEach(answer -> answers.put(answer.question(), answer));
        return answers;
    }
}
