package id.suara.webinars;

import id.suara.congress.Regions;
import id.suara.identity.AddressPace;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Registering for a webinar, by anybody. */
@ApplicationScoped
@Transactional
public class WebinarRegistrations {

    private static final String PACE = "webinars";

    /** An office registers its staff from one address. */
    private static final int MOST = 300;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Regions regions;

    @Inject
    AddressPace pace;

    @Inject
    Settings settings;

    @Inject
    Event<WebinarEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Takes a place where one is free, else a turn in line; the address is asked by mail. Of one that is registered already its
     *  reader is told, and the answer is the one that anybody else would have got.
     *
     *  @param formToken made with the empty form: the same one with the same address is answered again. Null for none
     *  @return {@code CONFIRMED} or {@code WAITLISTED}
     *  @throws DomainException {@code webinars.none} (not found), {@code webinars.was-cancelled} (gone); {@code
     *     webinars.not-open}, {@code webinars.over} (conflicts); {@code request.invalid} with {@code webinars.province} or {@code
     *     webinars.regency}; {@code webinars.pace} (too many) */
    public RegistrationStatus register(long webinarId, @Valid RegisterAttendee form, String formToken) {
        requireRegion(form.attendee());
        if (sent(formToken).isEmpty()) {
            // A second click is no second form, and who surely is too many keeps nobody waiting.
            pace.requireRoom(PACE, most());
        }
        WebinarPlaces places = known.hold(webinarId);
        Optional<WebinarRegistration> before = sent(formToken);
        if (before.isPresent() && before.get().isOf(webinarId, form.email())) {
            return before.get().getStatus();
        }
        requireOpen(known.published(webinarId));
        RegistrationStatus told = places.isFree() ? RegistrationStatus.CONFIRMED : RegistrationStatus.WAITLISTED;
        Optional<WebinarRegistration> registered = ofAddress(webinarId, form.email());
        if (registered.isPresent()) {
            tellAgain(registered.get());
        } else {
            // A form that was filled in once more, for somebody else, has spent its token.
            add(form, places, webinarId, before.isPresent() ? null : formToken);
        }
        pace.take(PACE, most());
        return told;
    }

    private void add(RegisterAttendee form, WebinarPlaces places, long webinarId, String formToken) {
        WebinarRegistration fresh = WebinarRegistration.of(form, places, webinarId, formToken, clock.instant());
        em.persist(fresh);
        events.fire(new WebinarEvent.Registered(fresh.getId()));
        deeds.fire(Deed.of("webinars.registered", new Subject("webinar-registration", fresh.getId())));
    }

    private void tellAgain(WebinarRegistration registered) {
        if (registered.tellAgain(clock.instant())) {
            events.fire(new WebinarEvent.RegisteredAgain(registered.getId()));
        }
    }

    private void requireOpen(Webinar webinar) {
        if (webinar.isOver(clock.instant())) {
            throw DomainException.conflict("webinars.over");
        }
        if (!webinar.takesRegistrations(clock.instant())) {
            throw DomainException.conflict("webinars.not-open");
        }
    }

    private void requireRegion(Attendee attendee) {
        requireRegion(regions, attendee);
    }

    /** @throws DomainException {@code request.invalid} with the field */
    static void requireRegion(Regions regions, Attendee attendee) {
        if (regions.province(attendee.provinceCode()).isEmpty()) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("provinceCode", "webinars.province")));
        }
        boolean theirs = attendee.regencyCode() == null
                || regions.regency(attendee.regencyCode())
                        .filter(regency -> regency.getProvinceCode().equals(attendee.provinceCode()))
                        .isPresent();
        if (!theirs) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("regencyCode", "webinars.regency")));
        }
    }

    private Optional<WebinarRegistration> sent(String formToken) {
        return formToken == null
                ? Optional.empty()
                : em.createQuery(
                                "select r from WebinarRegistration r where r.formToken = :token",
                                WebinarRegistration.class)
                        .setParameter("token", formToken)
                        .getResultStream()
                        .findFirst();
    }

    private Optional<WebinarRegistration> ofAddress(long webinarId, String email) {
        return em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar and lower(r.email) = lower(:email)"
                                + " and r.status <> id.suara.webinars.RegistrationStatus.CANCELLED",
                        WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    private int most() {
        return settings.number("suara.webinar.registrations.per.hour", MOST);
    }
}
