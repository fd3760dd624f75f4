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
import jakarta.persistence.LockModeType;
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
                link,
                registration.getVersion());
    }

    /** Whose link it is, for other boundaries.
     *
     *  @throws DomainException as {@link #find} */
    public Holder holder(String link) {
        WebinarRegistration registration = opened(link);
        return new Holder(
                registration.getId(),
                registration.getWebinarId(),
                registration.getStatus() == RegistrationStatus.CONFIRMED && registration.isVerified());
    }

    private int place(WebinarRegistration registration) {
        return registration.getStatus() != RegistrationStatus.WAITLISTED
                ? 0
                : em.createQuery(
                                        "select count(r) from WebinarRegistration r where r.webinarId = :webinar"
                                                + " and r.status = id.suara.webinars.RegistrationStatus.WAITLISTED"
                                                + " and r.verifiedAt is not null and r.arrived < :arrived",
                                        Long.class)
                                .setParameter("webinar", registration.getWebinarId())
                                .setParameter("arrived", registration.getArrived())
                                .getSingleResult()
                                .intValue()
                        + 1;
    }

    /** Whoever reads the address says that it is theirs. A second time changes nothing.
     *
     *  @throws DomainException as {@link #find}; {@code webinars.was-cancelled} (gone), {@code webinars.over} (conflict) */
    public void verify(String link) {
        WebinarRegistration registration = opened(link);
        WebinarPlaces places = known.hold(registration.getWebinarId());
        em.refresh(registration);
        Webinar webinar = coming(registration);
        if (registration.verify(clock.instant())) {
            turns.moveUp(webinar, places);
            events.fire(new WebinarEvent.Verified(registration.getId()));
            tell("webinars.address-verified", registration);
        }
    }

    /** Says something else of themselves; who comes, and by which address, stays.
     *
     *  @param version the one that was seen
     *  @throws DomainException as {@link #verify}; {@code webinars.registration-changed} (stale); {@code request.invalid} with
     *     {@code webinars.province} or {@code webinars.regency} */
    public void change(String link, long version, @Valid Attendee attendee) {
        WebinarRegistration registration = opened(link);
        em.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        coming(registration);
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
            boolean seated = registration.getStatus() == RegistrationStatus.CONFIRMED;
            Webinar webinar = known.find(registration.getWebinarId());
            registration.cancel(places, clock.instant());
            em.flush();
            turns.moveUp(webinar, places);
            boolean told = registration.isVerified() && !isPast(webinar);
            events.fire(new WebinarEvent.RegistrationCancelled(registration.getId(), told, seated));
            tell("webinars.registration-cancelled", registration);
        }
    }

    /** The webinar of it, while it is still to come or going on. */
    private Webinar coming(WebinarRegistration registration) {
        Webinar webinar = known.find(registration.getWebinarId());
        if (webinar.getStatus() == WebinarStatus.CANCELLED) {
            throw DomainException.gone("webinars.was-cancelled");
        }
        if (isPast(webinar)) {
            throw DomainException.conflict("webinars.over");
        }
        return webinar;
    }

    private boolean isPast(Webinar webinar) {
        return webinar.getStatus() == WebinarStatus.CANCELLED || webinar.isOver(clock.instant());
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
