package id.suara.webinars.form;

import id.suara.kernel.DomainException;
import id.suara.webinars.Attendee;
import id.suara.webinars.Holder;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.WebinarRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody answers on their own registration, by the link from their mail. */
@ApplicationScoped
@Transactional
public class OwnAnswers {

    /** @param given those to retired questions too
     *  @param lacking whether a question that must be answered was not, since somebody else registered them or it was asked later */
    public record Form(List<FormField> fields, List<GivenAnswer> given, boolean lacking) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnRegistrations own;

    @Inject
    FormQuestions questions;

    @Inject
    FormAnswers answers;

    /** @throws DomainException as {@link OwnRegistrations#find} */
    public Form form(String link, Locale locale) {
        Holder holder = own.holder(link);
        List<FormField> fields = questions.asked(holder.webinarId()).stream()
                .map(question -> FormField.of(question, locale))
                .toList();
        List<GivenAnswer> given = answers.given(holder.registrationId());
        Set<Long> answered = given.stream().map(GivenAnswer::question).collect(Collectors.toSet());
        return new Form(
                fields, given, fields.stream().anyMatch(field -> field.required() && !answered.contains(field.id())));
    }

    /** @throws DomainException as {@link OwnRegistrations#find} */
    public List<GivenAnswer> given(String link) {
        return answers.given(own.holder(link).registrationId());
    }

    /** Says something else of themselves, and answers anew, at once.
     *
     *  @throws DomainException as {@link OwnRegistrations#change} and {@link FormAnswers#check} */
    public void change(
            String link,
            long version,
            @NotNull @Valid Attendee attendee,
            @NotNull @Size(max = 10) List<@NotNull @Valid GivenAnswer> given) {
        Holder holder = own.holder(link);
        List<FormQuestion> asked = answers.check(holder.webinarId(), given);
        own.change(link, version, attendee);
        // Answers are part of what one sees, and stand elsewhere.
        em.lock(em.find(WebinarRegistration.class, holder.registrationId()), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        answers.keep(holder.registrationId(), asked, given);
    }

    /** Answers anew.
     *
     *  @throws DomainException as {@link #change} */
    public void answer(String link, long version, @NotNull @Size(max = 10) List<@NotNull @Valid GivenAnswer> given) {
        change(link, version, own.find(link).attendee(), given);
    }
}
