package id.suara.webinars;

import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import id.suara.kernel.SignedLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The way into the meeting. It is a link of its own, which stands in calendars, where colleagues see it: it leads in, and while
 * the door is open to what is said in there ({@link #holder}), and can do nothing else. The meeting's address is given to nobody
 * but who comes in their time and has a place.
 */
@ApplicationScoped
@Transactional
public class Joining {

    /** Where a link leads; the link itself stands after it. */
    public static final String LINK_PATH = "/webinars/join?link=";

    private static final String KIND = "webinar-join";
    private static final int OPENS = 15;

    /** Webinars run over. */
    private static final Duration LONGER = Duration.ofMinutes(30);

    /** A telephone, a computer, and one of a colleague. */
    static final int DEVICES = 3;

    /** Who comes back within so short a time has pressed twice. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private static final Duration LASTS = Duration.ofDays(1);

    /** A webinar that is moved by less is the same, and who is in it already is. */
    private static final Duration SAME = Duration.ofHours(12);

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    SignedLinks links;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @return the way in, from the root of the site; the same for as long as the webinar's time is
     *  @throws DomainException {@code webinars.no-registration} (not found) */
    public String linkPath(long registrationId) {
        WebinarRegistration registration = em.find(WebinarRegistration.class, registrationId);
        if (registration == null) {
            throw DomainException.notFound("webinars.no-registration");
        }
        Instant ends = known.find(registration.getWebinarId()).getEndsAt();
        return LINK_PATH + links.sign(KIND, registrationId, 1, ends.plus(LASTS));
    }

    /** @param device of who looks; null for one that was never here
     *  @throws DomainException {@code webinars.link-unknown} (not found) */
    public Entrance look(String link, String device) {
        WebinarRegistration registration = opened(link);
        Webinar webinar = known.find(registration.getWebinarId());
        Instant now = clock.instant();
        return new Entrance(
                PublicWebinar.of(webinar, known.places(webinar.getId()), now),
                state(registration, webinar, now),
                registration.getName(),
                opensAt(webinar),
                isShared(registration.getId(), device),
                link);
    }

    /** Counts that they came.
     *
     *  @param confirmed whether they said that the link is theirs, also on one more device
     *  @return the meeting's address; absent where there is something to read first
     *  @throws DomainException as {@link #look} */
    public Optional<URI> enter(String link, String device, boolean confirmed) {
        WebinarRegistration registration = opened(link);
        Webinar webinar = known.find(registration.getWebinarId());
        Instant now = clock.instant();
        if (state(registration, webinar, now) != Entrance.State.OPEN
                || (!confirmed && isShared(registration.getId(), device))) {
            return Optional.empty();
        }
        if (!hasJustCome(registration.getId(), device, now)) {
            em.persist(WebinarJoin.of(registration.getId(), device, now));
        }
        return Optional.of(URI.create(webinar.getMeetingLink()));
    }

    /** Who comes by such a link, for other boundaries: attending while the door is open to them.
     *
     *  @return empty for a link of another kind */
    public Optional<Holder> holder(String link) {
        return recognised(link).map(registration -> {
            Webinar webinar = known.find(registration.getWebinarId());
            boolean inside = state(registration, webinar, clock.instant()) == Entrance.State.OPEN;
            return new Holder(registration.getId(), webinar.getId(), inside);
        });
    }

    private WebinarRegistration opened(String link) {
        return recognised(link).orElseThrow(() -> DomainException.notFound("webinars.link-unknown"));
    }

    private Optional<WebinarRegistration> recognised(String link) {
        try {
            // Also past its time: that is told by the webinar, which may have been moved since.
            return Optional.ofNullable(em.find(
                    WebinarRegistration.class, links.recognise(KIND, link).id()));
        } catch (DomainException notOurs) {
            return Optional.empty();
        }
    }

    private Entrance.State state(WebinarRegistration registration, Webinar webinar, Instant now) {
        if (webinar.getStatus() == WebinarStatus.CANCELLED) {
            return Entrance.State.CANCELLED;
        }
        if (!now.isBefore(webinar.getEndsAt().plus(LONGER))) {
            return Entrance.State.OVER;
        }
        return switch (registration.getStatus()) {
            case CANCELLED -> Entrance.State.LEFT;
            case WAITLISTED -> Entrance.State.WAITING;
            case CONFIRMED -> now.isBefore(opensAt(webinar)) ? Entrance.State.EARLY : Entrance.State.OPEN;
        };
    }

    /** From then on somebody has come to it, and not to the day on which it was to be before it was moved. */
    public static Instant countsFrom(Webinar webinar) {
        return webinar.getStartsAt().minus(SAME);
    }

    private Instant opensAt(Webinar webinar) {
        return webinar.getStartsAt().minus(Duration.ofMinutes(settings.number("suara.webinar.opens.minutes", OPENS)));
    }

    private boolean isShared(long registrationId, String device) {
        return em.createQuery(
                                        "select count(distinct j.device) from WebinarJoin j where j.registrationId = :registration"
                                                + " and j.device <> :device",
                                        Long.class)
                                .setParameter("registration", registrationId)
                                .setParameter("device", String.valueOf(device))
                                .getSingleResult()
                        >= DEVICES
                && !hasCome(registrationId, device, Instant.EPOCH);
    }

    private boolean hasJustCome(long registrationId, String device, Instant now) {
        return hasCome(registrationId, device, now.minus(AGAIN));
    }

    private boolean hasCome(long registrationId, String device, Instant since) {
        return em.createQuery(
                                "select count(j) from WebinarJoin j where j.registrationId = :registration and j.device = :device"
                                        + " and j.joinedAt > :since",
                                Long.class)
                        .setParameter("registration", registrationId)
                        .setParameter("device", String.valueOf(device))
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }
}
