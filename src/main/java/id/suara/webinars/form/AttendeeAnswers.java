package id.suara.webinars.form;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What those answered who come, for those who hold the webinar; each look is in the audit log. */
@ApplicationScoped
@Transactional
public class AttendeeAnswers {

    @PersistenceContext
    EntityManager em;

    @Inject
    FormQuestions questions;

    @Inject
    WebinarAccess access;

    @Inject
    Event<Deed> deeds;

    /** Whether anybody answered anything.
     *
     *  @throws DomainException {@code access.denied} */
    public boolean any(long webinarId) {
        access.require(Action.ATTENDEES, webinarId);
        return !em.createQuery(
                        "select a.id from FormAnswer a, FormQuestion q where q.id = a.questionId and q.webinarId = :webinar",
                        Long.class)
                .setParameter("webinar", webinarId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** By registration, in the questions' order, those to retired questions last.
     *
     *  @param registrations of the webinar; those of others have no answers
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public Map<Long, List<SaidAnswer>> of(long webinarId, Collection<Long> registrations, Locale locale) {
        access.require(Action.ATTENDEES, webinarId);
        List<FormQuestion> all = questions.all(webinarId);
        if (all.isEmpty() || registrations.isEmpty()) {
            return Map.of();
        }
        Map<Long, Map<Long, List<String>>> values = values(webinarId, registrations);
        Map<Long, List<SaidAnswer>> said = new HashMap<>();
        for (FormQuestion question : all) {
            values.getOrDefault(question.getId(), Map.of())
                    .forEach((registration, given) -> said.computeIfAbsent(registration, any -> new ArrayList<>())
                            .add(new SaidAnswer(question.label(locale), words(question, given, locale))));
        }
        deeds.fire(Deed.of("webinars.answers-read", new Subject("webinar", webinarId)));
        return said;
    }

    /** By question and registration. */
    private Map<Long, Map<Long, List<String>>> values(long webinarId, Collection<Long> registrations) {
        Map<Long, Map<Long, List<String>>> values = new HashMap<>();
        em.createQuery(
                        "select a from FormAnswer a, FormQuestion q where q.id = a.questionId and q.webinarId = :webinar"
                                + " and a.registrationId in :registrations order by a.id",
                        FormAnswer.class)
                .setParameter("webinar", webinarId)
                .setParameter("registrations", registrations)
                .getResultStream()
                .forEach(answer -> values.computeIfAbsent(answer.questionId(), any -> new HashMap<>())
                        .computeIfAbsent(answer.registrationId(), any -> new ArrayList<>())
                        .add(answer.value()));
        return values;
    }

    private static String words(FormQuestion question, List<String> given, Locale locale) {
        List<String> choices = question.choices(locale);
        return switch (question.getKind()) {
            case TEXT -> given.get(0);
            case YES_NO -> Texts.get(locale, "registration." + given.get(0));
            case CHOICE, CHOICES ->
                given.stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .map(number -> choices.get(number - 1))
                        .collect(Collectors.joining(", "));
        };
    }
}
