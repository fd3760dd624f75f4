package id.suara.delegates.form;

import id.suara.congress.Congresses;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Answers of several children at once, for what is printed or taken away of them. Whose children they are, the caller has
 *  looked at; what of their answers may be read is looked at here. */
@ApplicationScoped
@Transactional
public class AnswersOfMany {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Questions questions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    /** The current congress's questions of which the caller may read the answers, in their order; of the retired ones those
     *  that were answered. That they are taken away is logged.
     *
     *  @throws DomainException {@code access.denied} for one who may read no answers */
    public List<Question> release() {
        Caller caller = current.get();
        FormPolicy.require(caller, FormPolicy.Deed.READ_ANSWERS, null);
        Set<Long> answered = questions.answered();
        List<Question> readable = questions
                .ofCongress(congresses.requireCurrent().getId())
                .stream()
                .filter(question -> FormPolicy.mayReadAnswersTo(caller, question.getReaders()))
                .filter(question -> question.getRetiredAt() == null || answered.contains(question.getId()))
                .toList();
        // Read now: a file is written after the transaction.
        readable.forEach(Question::getChoices);
        deeds.fire(Deed.of("registration.answers-exported", null, readable.size() + " questions"));
        return readable;
    }

    /** What was answered, by application and question; nothing for what was not.
     *
     *  @param released as {@link #release} gave them */
    public Map<Long, Map<Long, AnswerRow>> of(
            Collection<Long> applicationIds, Collection<Question> released, Locale locale) {
        Map<Long, Map<Long, AnswerRow>> answers = new HashMap<>();
        if (applicationIds.isEmpty() || released.isEmpty()) {
            return answers;
        }
        Map<Long, Question> byId = new HashMap<>();
        released.forEach(question -> byId.put(question.getId(), question));
        em.createQuery(
                        "select distinct a from Answer a left join fetch a.choices"
                                + " where a.applicationId in :applications and a.questionId in :questions",
                        Answer.class)
                .setParameter("applications", applicationIds)
                .setParameter("questions", byId.keySet())
                .getResultList()
                .forEach(answer -> answers.computeIfAbsent(answer.applicationId(), any -> new HashMap<>())
                        .put(answer.questionId(), Answers.row(byId.get(answer.questionId()), answer, locale)));
        return answers;
    }

    /** For a chaperone's sheet: the answers that chaperones may read, by application and in the questions' order. Each child's
     *  is logged as a reading.
     *
     *  @param why on record with each reading
     *  @throws DomainException {@code access.denied} for one who may not read them either */
    public Map<Long, List<AnswerRow>> forChaperone(Collection<Long> applicationIds, Locale locale, String why) {
        Caller caller = current.get();
        FormPolicy.require(caller, FormPolicy.Deed.READ_ANSWERS, null);
        List<Question> shared = questions.ofCongress(congresses.requireCurrent().getId()).stream()
                .filter(question -> question.getReaders() == Question.Readers.CHAPERONES)
                .toList();
        Map<Long, Map<Long, AnswerRow>> answers = of(applicationIds, shared, locale);
        Map<Long, List<AnswerRow>> rows = new LinkedHashMap<>();
        answers.forEach((applicationId, given) -> {
            rows.put(
                    applicationId,
                    shared.stream()
                            .filter(question -> given.containsKey(question.getId()))
                            .map(question -> given.get(question.getId()))
                            .toList());
            deeds.fire(Deed.of("registration.answers-read", new Subject("application", applicationId), why));
        });
        return rows;
    }

    /** Whether the caller may read any answers at all. */
    public boolean isReader() {
        return FormPolicy.allows(current.get(), FormPolicy.Deed.READ_ANSWERS, null);
    }
}
