package id.suara.webinars;

import id.suara.congress.Regions;
import id.suara.identity.AddressPace;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Settings;
import id.suara.webinars.form.FormAnswers;
import id.suara.webinars.form.FormQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** Registering for a webinar, by anybody. */
@ApplicationScoped
@Transactional
public class WebinarRegistrations {

    static final String PACE = "webinars";

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
    Newcomers newcomers;

    @Inject
    FormAnswers answers;

    /** Takes a place where one is free, else a turn in line; the address is asked by mail. Of one that is registered already its
     *  reader is told, and the answer is the one that anybody else would have got.
     *
     *  @param formToken made with the empty form: the same one with the same address is answered again. Null for none
     *  @return {@code CONFIRMED} or {@code WAITLISTED}
     *  @throws DomainException {@code webinars.none} (not found), {@code webinars.was-cancelled} (gone); {@code
     *     webinars.not-open}, {@code webinars.over} (conflicts); {@code request.invalid} with {@code webinars.province} or {@code
     *     webinars.regency}, and as {@link FormAnswers#check}; {@code webinars.pace} (too many) */
    public RegistrationStatus register(long webinarId, @Valid RegisterAttendee form, String formToken) {
        requireRegion(form.attendee());
        List<FormQuestion> asked = answers.check(webinarId, form.answers());
        if (sent(formToken).isEmpty()) {
            // A second click is no second form, and who surely is too many keeps nobody waiting.
            pace.requireRoom(PACE, most());
        }
        WebinarPlaces places = known.hold(webinarId);
        Optional<WebinarRegistration> before = sent(formToken);
        if (before.isPresent() && before.get().isOf(webinarId, form.email())) {
            return before.get().getStatus();
        }
        newcomers.requireOpen(known.published(webinarId));
        RegistrationStatus told = places.isFree() ? RegistrationStatus.CONFIRMED : RegistrationStatus.WAITLISTED;
        Optional<WebinarRegistration> registered = newcomers.ofAddress(webinarId, form.email());
        if (registered.isPresent()) {
            newcomers.tellAgain(registered.get());
        } else {
            // A form that was filled in once more, for somebody else, has spent its token.
            WebinarRegistration fresh = newcomers.add(form, places, before.isPresent() ? null : formToken);
            answers.keep(fresh.getId(), asked, form.answers());
        }
        pace.take(PACE, most());
        return told;
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

    int most() {
        return settings.number("suara.webinar.registrations.per.hour", MOST);
    }
}
