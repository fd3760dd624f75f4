package id.suara.webinars.form;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks and keeps what was answered, for the boundaries that take registrations. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FormAnswers {

    @PersistenceContext
    EntityManager em;

    @Inject
    FormQuestions questions;

    /** Holds the questions as they are to the end of the transaction: call it before places are held.
     *
     *  @return the questions that are asked, for {@link #keep}
     *  @throws DomainException {@code request.invalid} with {@code registration.answer-missing} or {@code
     *     registration.answer-invalid} for each field {@code q} and the question's id; {@code registration.question-not-asked} for
     *     an answer to another question (invalid) */
    public List<FormQuestion> check(long webinarId, List<GivenAnswer> given) {
        List<FormQuestion> asked = questions.held(webinarId);
        Map<Long, GivenAnswer> answers = byQuestion(given);
        List<FieldError> faults = new ArrayList<>();
        for (FormQuestion question : asked) {
            fault(question, answers.remove(question.getId()))
                    .ifPresent(code -> faults.add(new FieldError(question.field(), code)));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid("request.invalid", faults);
        }
        if (!answers.isEmpty()) {
            throw DomainException.invalid("registration.question-not-asked");
        }
        return asked;
    }

    private static Optional<String> fault(FormQuestion question, GivenAnswer given) {
        Optional<List<String>> taken = question.taken(given == null ? List.of() : given.values());
        if (taken.isEmpty()) {
            return Optional.of("registration.answer-invalid");
        }
        return question.isRequired() && taken.get().isEmpty()
                ? Optional.of("registration.answer-missing")
                : Optional.empty();
    }

    /** @throws DomainException {@code registration.question-not-asked} (invalid) for a question that is answered twice */
    private static Map<Long, GivenAnswer> byQuestion(List<GivenAnswer> given) {
        Map<Long, GivenAnswer> answers = new HashMap<>();
        for (GivenAnswer answer : given) {
            if (answers.put(answer.question(), answer) != null) {
                throw DomainException.invalid("registration.question-not-asked");
            }
        }
        return answers;
    }

    /** Instead of what was answered to these questions before. Answers to retired ones stay.
     *
     *  @param asked as {@link #check} gave them
     *  @param given checked */
    public void keep(long registrationId, List<FormQuestion> asked, List<GivenAnswer> given) {
        if (asked.isEmpty()) {
            return;
        }
        em.flush();
        em.createQuery("delete from FormAnswer a where a.registrationId = :registration and a.questionId in :asked")
                .setParameter("registration", registrationId)
                .setParameter("asked", asked.stream().map(FormQuestion::getId).toList())
                .executeUpdate();
        Map<Long, GivenAnswer> answers = byQuestion(given);
        for (FormQuestion question : asked) {
            GivenAnswer answer = answers.get(question.getId());
            if (answer != null) {
                question.taken(answer.values())
                        .orElseThrow()
                        .forEach(value -> em.persist(FormAnswer.of(registrationId, question.getId(), value)));
            }
        }
    }

    /** What somebody answered, those to retired questions too. */
    List<GivenAnswer> given(long registrationId) {
        Map<Long, List<String>> values = new LinkedHashMap<>();
        em.createQuery(
                        "select a from FormAnswer a where a.registrationId = :registration order by a.id",
                        FormAnswer.class)
                .setParameter("registration", registrationId)
                .getResultStream()
                .forEach(answer -> values.computeIfAbsent(answer.questionId(), any -> new ArrayList<>())
                        .add(answer.value()));
        return values.entrySet().stream()
                .map(entry -> new GivenAnswer(entry.getKey(), entry.getValue()))
                .toList();
    }
}
