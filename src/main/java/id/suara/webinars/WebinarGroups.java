package id.suara.webinars;

import id.suara.congress.Regions;
import id.suara.identity.AddressPace;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Registering several of one office at once, by one of them. */
@ApplicationScoped
@Transactional
public class WebinarGroups {

    /** As long as the form's token lasts, and a day. */
    private static final Duration KEPT = Duration.ofDays(8);

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Newcomers newcomers;

    @Inject
    WebinarRegistrations registrations;

    @Inject
    Regions regions;

    @Inject
    AddressPace pace;

    @Inject
    Validator validator;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** All of them or nobody, in their order: places while there are any, then turns in line. Each is asked by a mail of their own,
     *  and is as anybody who has not answered until they do. Who is registered already is told so themselves, and nobody else.
     *
     *  @param formToken made with the empty form: a second click is answered again and does nothing. Null for none
     *  @throws DomainException as {@link WebinarRegistrations#register}; {@code request.invalid} with all faults of all people,
     *     fields such as {@code people[2].email}: {@code webinars.group-name}, {@code webinars.email}, {@code
     *     webinars.group-role}, {@code webinars.group-twice} */
    public GroupRegistered register(long webinarId, @Valid RegisterGroup group, String formToken) {
        int number = group.people().size();
        requireNoFaults(group.people());
        WebinarRegistrations.requireRegion(regions, group.people().get(0).attendee(group.office()));
        if (sent(formToken).isEmpty()) {
            pace.requireRoom(WebinarRegistrations.PACE, number, registrations.most());
        }
        WebinarPlaces places = known.hold(webinarId);
        Optional<SentGroup> before = sent(formToken);
        if (before.filter(sent -> sent.isOf(webinarId, number)).isPresent() && areAllThere(webinarId, group)) {
            return before.get().told();
        }
        newcomers.requireOpen(known.published(webinarId));
        GroupRegistered told = new GroupRegistered(number, Math.max(0, number - (places.capacity() - places.taken())));
        List<Newcomers.News> news = new ArrayList<>();
        for (Colleague one : group.people()) {
            newcomers
                    .ofAddress(webinarId, one.email())
                    .map(newcomers::again)
                    .orElseGet(() -> Optional.of(newcomers.add(form(one, group), places, null)))
                    .ifPresent(news::add);
        }
        newcomers.tell(news);
        if (formToken != null && before.isEmpty()) {
            em.persist(SentGroup.of(formToken, webinarId, told, clock.instant()));
        }
        deeds.fire(Deed.of("webinars.group-registered", new Subject("webinar", webinarId), number + " people"));
        pace.take(WebinarRegistrations.PACE, number, registrations.most());
        return told;
    }

    /** Nobody agrees for another: they do so when they answer their mail. */
    private static RegisterAttendee form(Colleague one, RegisterGroup group) {
        return new RegisterAttendee(one.attendee(group.office()), one.email(), false, group.language(), List.of());
    }

    private void requireNoFaults(List<Colleague> people) {
        List<FieldError> faults = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (int at = 0; at < people.size(); at++) {
            String path = "people[" + at + "].";
            validator.validate(people.get(at)).stream()
                    .map(violation -> fault(path, violation))
                    .distinct()
                    .sorted(Comparator.comparing(FieldError::field))
                    .forEach(faults::add);
            String email = people.get(at).email();
            if (email != null && !email.isEmpty() && !addresses.add(email.toLowerCase(Locale.ROOT))) {
                faults.add(new FieldError(path + "email", "webinars.group-twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid("request.invalid", faults);
        }
    }

    private static FieldError fault(String path, ConstraintViolation<Colleague> violation) {
        return new FieldError(
                path + violation.getPropertyPath(),
                violation.getMessageTemplate().replaceAll("[{}]", ""));
    }

    private boolean areAllThere(long webinarId, RegisterGroup group) {
        return group.people().stream()
                .allMatch(one -> newcomers.ofAddress(webinarId, one.email()).isPresent());
    }

    private Optional<SentGroup> sent(String formToken) {
        return Optional.ofNullable(formToken).map(token -> em.find(SentGroup.class, token));
    }

    /** That forms were sent whose tokens are past their time. */
    void forget() {
        em.createQuery("delete from SentGroup s where s.registeredAt <= :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
