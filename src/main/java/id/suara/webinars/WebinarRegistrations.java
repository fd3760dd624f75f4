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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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
        Told told = take(places, form, formToken);
        told.news()
                .filter(Newcomers.News::fresh)
                .ifPresent(one -> answers.keep(one.registrationId(), asked, form.answers()));
        newcomers.tell(told.news().stream().toList());
        if (!told.clickedAgain()) {
            pace.take(PACE, most());
        }
        return told.status();
    }

    /** As {@link #register} for each of several webinars, by one form and in one transaction: for all of them, or for none. The
     *  reader of the address is told of all of them in one mail. What a webinar asks of its own is asked on their own page of it.
     *
     *  @param formToken as there; null for none
     *  @return what is told of each, by webinar
     *  @throws DomainException as {@link #register} for any of them */
    public SortedMap<Long, RegistrationStatus> registerAll(
            Collection<Long> webinarIds, @Valid RegisterAttendee form, String formToken) {
        requireRegion(form.attendee());
        SortedSet<Long> inOrder = new TreeSet<>(webinarIds);
        if (inOrder.stream().allMatch(id -> sent(token(formToken, id)).isEmpty())) {
            pace.requireRoom(PACE, most());
        }
        // In one order, so that two forms never wait for one another; and the pace after all of them, which others take
        // while
        // they hold a webinar's places.
        SortedMap<Long, WebinarPlaces> held = new TreeMap<>();
        inOrder.forEach(id -> held.put(id, known.hold(id)));
        SortedMap<Long, Told> told = new TreeMap<>();
        held.forEach((id, places) -> told.put(id, take(places, form, token(formToken, id))));
        newcomers.tellTogether(
                told.values().stream().flatMap(one -> one.news().stream()).toList());
        told.values().stream().filter(one -> !one.clickedAgain()).forEach(one -> pace.take(PACE, most()));
        SortedMap<Long, RegistrationStatus> statuses = new TreeMap<>();
        told.forEach((id, one) -> statuses.put(id, one.status()));
        return statuses;
    }

    private static String token(String formToken, long webinarId) {
        return formToken == null ? null : formToken + "/" + webinarId;
    }

    /** @param status what who sent the form is told
     *  @param news what the reader of the address is told; empty for nothing
     *  @param clickedAgain whether the same form has come once more */
    private record Told(RegistrationStatus status, Optional<Newcomers.News> news, boolean clickedAgain) {}

    /** @param places held */
    private Told take(WebinarPlaces places, RegisterAttendee form, String formToken) {
        long webinarId = places.webinarId();
        Optional<WebinarRegistration> before = sent(formToken);
        if (before.isPresent() && before.get().isOf(webinarId, form.email())) {
            return new Told(before.get().getStatus(), Optional.empty(), true);
        }
        newcomers.requireOpen(known.published(webinarId));
        RegistrationStatus status = places.isFree() ? RegistrationStatus.CONFIRMED : RegistrationStatus.WAITLISTED;
        Optional<WebinarRegistration> registered = newcomers.ofAddress(webinarId, form.email());
        if (registered.isPresent()) {
            return new Told(status, newcomers.again(registered.get()), false);
        }
        // A form that was filled in once more, for somebody else, has spent its token.
        return new Told(status, Optional.of(newcomers.add(form, places, before.isPresent() ? null : formToken)), false);
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
