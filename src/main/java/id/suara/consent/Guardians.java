package id.suara.consent;

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
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Who decides for a child, and the link by which they come. */
@ApplicationScoped
@Transactional
public class Guardians {

    static final String LINK = "consent";
    public static final Duration LINK_LASTS = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    SignedLinks links;

    @Inject
    Event<ConsentEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Asks a child's guardian for every purpose. A guardian known by the same name and e-mail or telephone is found again.
     *
     *  @throws DomainException {@code consent.no-contact} for one with neither e-mail nor telephone */
    public void ask(long personId, @Valid NameGuardian named) {
        if (named.email() == null && named.phone() == null) {
            throw DomainException.invalid("consent.no-contact");
        }
        Instant now = clock.instant();
        Guardian guardian = known(named).orElseGet(() -> {
            Guardian found = Guardian.named(named.name(), named.email(), named.phone(), now);
            em.persist(found);
            return found;
        });
        guardian.learn(named.email(), named.phone());
        em.persist(Guardianship.of(personId, guardian.getId(), named.relation(), now));
        for (Purpose purpose : Purpose.values()) {
            em.persist(Consent.asked(personId, purpose));
        }
        events.fire(new ConsentEvent.Asked(personId, guardian.getId()));
        deeds.fire(Deed.of("consent.asked", new Subject("person", personId)));
    }

    /** Sends the request again under a new link; the older one is void. */
    public void askAgain(long personId) {
        Guardianship guardianship = guardianship(personId);
        guardianship.askAgain(clock.instant());
        events.fire(new ConsentEvent.Asked(personId, guardianship.getGuardianId()));
        deeds.fire(Deed.of("consent.asked-again", new Subject("person", personId)));
    }

    /** The guardian's personal link for a child; it lasts 30 days, or until the request is renewed. A path. */
    public String linkPath(long personId) {
        return "/consent?link="
                + links.sign(
                        LINK,
                        personId,
                        guardianship(personId).edition(),
                        clock.instant().plus(LINK_LASTS));
    }

    /** @throws DomainException {@code consent.no-guardian} (not found) */
    public Guardian of(long personId) {
        return find(guardianship(personId).getGuardianId());
    }

    /** @throws DomainException {@code consent.no-guardian} (not found) */
    public Guardian find(long guardianId) {
        return Optional.ofNullable(em.find(Guardian.class, guardianId))
                .orElseThrow(() -> DomainException.notFound("consent.no-guardian"));
    }

    /** @return the guardianship a link opens
     *  @throws DomainException {@code link.invalid}, {@code link.expired}, {@code consent.link-renewed} (gone) */
    Guardianship open(String link) {
        SignedLinks.Opened opened = links.open(LINK, link);
        Guardianship guardianship = guardianship(opened.id());
        if (guardianship.edition() != opened.edition()) {
            throw DomainException.gone("consent.link-renewed");
        }
        return guardianship;
    }

    private Guardianship guardianship(long personId) {
        return Optional.ofNullable(em.find(Guardianship.class, personId))
                .orElseThrow(() -> DomainException.notFound("consent.no-guardian"));
    }

    private Optional<Guardian> known(NameGuardian named) {
        return em.createQuery(
                        "select g from Guardian g where lower(g.name) = :name and"
                                + " (lower(g.email) = :email or g.phone = :phone) order by g.id",
                        Guardian.class)
                .setParameter("name", named.name().toLowerCase(Locale.ROOT))
                .setParameter(
                        "email", named.email() == null ? "" : named.email().toLowerCase(Locale.ROOT))
                .setParameter("phone", named.phone() == null ? "" : named.phone())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
