package id.suara.webinars;

import id.suara.congress.Regions;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.SignedLinks;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;

/** What somebody does with their registration, by the link from their mail. */
@ApplicationScoped
@Transactional
public class OwnRegistrations {

    /** Where a link leads; the link itself stands after it. */
    public static final String LINK_PATH = "/webinars/mine?link=";

    private static final String KIND = "webinar";

    /** After the webinar: for the certificate and the recording. */
    private static final Duration LASTS = Duration.ofDays(180);

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Turns turns;

    @Inject
    Regions regions;

    @Inject
    SignedLinks links;

    @Inject
    Event<WebinarEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @return the way in, from the root of the site
     *  @throws DomainException {@code webinars.no-registration} (not found) */
    public String linkPath(long registrationId) {
        WebinarRegistration registration = em.find(WebinarRegistration.class, registrationId);
        if (registration == null) {
            throw DomainException.notFound("webinars.no-registration");
        }
        return LINK_PATH
                + links.sign(
                        KIND,
                        registrationId,
                        registration.getEdition(),
                        known.find(registration.getWebinarId()).getEndsAt().plus(LASTS));
    }

    /** @throws DomainException {@code webinars.link-unknown} (not found), {@code webinars.link-ended} (gone); {@code
     *     webinars.registration-cancelled} (gone) */
    public OwnRegistration find(String link) {
        WebinarRegistration registration = opened(link);
        Webinar webinar = known.find(registration.getWebinarId());
        return new OwnRegistration(
                registration.getId(),
                PublicWebinar.of(webinar, known.places(webinar.getId()), clock.instant()),
                webinar.getStatus() == WebinarStatus.CANCELLED,
                registration.getStatus(),
                registration.isVerified(),
                place(registration),
                registration.attendee(),
                registration.getEmail(),
                registration.getLanguage(),
                link,
                registration.getVersion());
    }

    private int place(WebinarRegistration registration) {
        return registration.getStatus() != RegistrationStatus.WAITLISTED
                ? 0
                : em.createQuery(
                                "select count(r) from WebinarRegistration r where r.webinarId = :webinar"
                                        + " and r.status = :waiting and r.arrived <= :arrived",
                                Long.class)
                        .setParameter("webinar", registration.getWebinarId())
                        .setParameter("waiting", RegistrationStatus.WAITLISTED)
                        .setParameter("arrived", registration.getArrived())
                        .getSingleResult()
                        .intValue();
    }

    /** Whoever reads the address says that it is theirs. A second time changes nothing.
     *
     *  @throws DomainException as {@link #find} */
    public void verify(String link) {
        WebinarRegistration registration = opened(link);
        WebinarPlaces places = known.hold(registration.getWebinarId());
        em.refresh(registration);
        if (registration.verify(clock.instant())) {
            turns.moveUp(known.find(registration.getWebinarId()), places);
            events.fire(new WebinarEvent.Verified(registration.getId()));
            tell("webinars.address-verified", registration);
        }
    }

    /** Says something else of themselves; who comes, and by which address, stays.
     *
     *  @param version the one that was seen
     *  @throws DomainException as {@link #find}; {@code webinars.registration-changed} (stale); {@code request.invalid} with
     *     {@code webinars.province} or {@code webinars.regency} */
    public void change(String link, long version, @Valid Attendee attendee) {
        WebinarRegistration registration = opened(link);
        if (registration.getVersion() != version) {
            throw DomainException.stale("webinars.registration-changed");
        }
        WebinarRegistrations.requireRegion(regions, attendee);
        registration.change(attendee);
        tell("webinars.registration-changed", registration);
    }

    /** Gives the place to the next in line. The link opens nothing any more.
     *
     *  @throws DomainException as {@link #find} */
    public void cancel(String link) {
        WebinarRegistration registration = opened(link);
        WebinarPlaces places = known.hold(registration.getWebinarId());
        em.refresh(registration);
        if (registration.isAlive()) {
            boolean verified = registration.isVerified();
            registration.cancel(places, clock.instant());
            em.flush();
            turns.moveUp(known.find(registration.getWebinarId()), places);
            events.fire(new WebinarEvent.RegistrationCancelled(registration.getId(), verified));
            tell("webinars.registration-cancelled", registration);
        }
    }

    private WebinarRegistration opened(String link) {
        SignedLinks.Opened opened = opening(link);
        WebinarRegistration registration = em.find(WebinarRegistration.class, opened.id());
        if (registration == null) {
            throw DomainException.notFound("webinars.link-unknown");
        }
        if (!registration.isAlive() || registration.getEdition() != opened.edition()) {
            throw DomainException.gone("webinars.registration-cancelled");
        }
        return registration;
    }

    /** The refusals of links in words for those who have no office to ask. */
    private SignedLinks.Opened opening(String link) {
        try {
            return links.open(KIND, link);
        } catch (DomainException refusal) {
            throw refusal.kind() == DomainException.Kind.GONE
                    ? DomainException.gone("webinars.link-ended")
                    : DomainException.notFound("webinars.link-unknown");
        }
    }

    private void tell(String deed, WebinarRegistration registration) {
        deeds.fire(Deed.of(deed, new Subject("webinar-registration", registration.getId())));
    }
}
