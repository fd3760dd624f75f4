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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
        askAll(Map.of(personId, named));
    }

    /** As {@link #ask} for many children at once, by the persons' ids: one look-up finds all known guardians, and children
     *  of this call share one as well. Some hundreds at a time. */
    public void askAll(Map<Long, @Valid NameGuardian> guardianOf) {
        Instant now = clock.instant();
        Map<String, Guardian> known = known(guardianOf.values());
        Map<Long, Guardian> found = new LinkedHashMap<>();
        guardianOf.forEach((personId, named) -> {
            if (named.email() == null && named.phone() == null) {
                throw DomainException.invalid("consent.no-contact");
            }
            Guardian guardian = keys(named.name(), named.email(), named.phone()).stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> register(named, now));
            guardian.learn(named.email(), named.phone());
            remember(known, guardian);
            found.put(personId, guardian);
        });
        // Guardians stand in the database before what points at them.
        em.flush();
        found.forEach((personId, guardian) -> {
            em.persist(Guardianship.of(
                    personId, guardian.getId(), guardianOf.get(personId).relation(), now));
            for (Purpose purpose : Purpose.values()) {
                em.persist(Consent.asked(personId, purpose));
            }
        });
        found.forEach((personId, guardian) -> {
            events.fire(new ConsentEvent.Asked(personId, guardian.getId()));
            deeds.fire(Deed.of("consent.asked", new Subject("person", personId)));
        });
    }

    private Guardian register(NameGuardian named, Instant now) {
        Guardian guardian = Guardian.named(named.name(), named.email(), named.phone(), now);
        em.persist(guardian);
        return guardian;
    }

    /** Names the guardian of a child anew, after an office mended who that is or how to reach them: the link of before is
     *  void, and the one named now is asked. Nothing happens when it is the same one.
     *
     *  @throws DomainException {@code consent.decided-already} (conflict) once the other has decided */
    public void nameAgain(long personId, @Valid NameGuardian named) {
        Guardianship guardianship = guardianship(personId);
        if (find(guardianship.getGuardianId()).is(named)) {
            return;
        }
        if (isDecided(personId)) {
            throw DomainException.conflict("consent.decided-already");
        }
        if (named.email() == null && named.phone() == null) {
            throw DomainException.invalid("consent.no-contact");
        }
        Guardian guardian = register(named, clock.instant());
        // The guardian stands in the database before what points at them.
        em.flush();
        guardianship.passTo(guardian.getId(), named.relation(), clock.instant());
        events.fire(new ConsentEvent.Asked(personId, guardian.getId()));
        deeds.fire(Deed.of("consent.guardian-named-again", new Subject("person", personId)));
    }

    private boolean isDecided(long personId) {
        return em.createQuery(
                                "select count(c) from Consent c where c.personId = :person and c.status <> :asked",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("asked", ConsentStatus.ASKED)
                        .getSingleResult()
                > 0;
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

    private Map<String, Guardian> known(Collection<NameGuardian> all) {
        Set<String> emails = new HashSet<>(Set.of(""));
        Set<String> phones = new HashSet<>(Set.of(""));
        for (NameGuardian named : all) {
            emails.add(named.email() == null ? "" : named.email().toLowerCase(Locale.ROOT));
            phones.add(named.phone() == null ? "" : named.phone());
        }
        Map<String, Guardian> known = new HashMap<>();
        em.createQuery(
                        "select g from Guardian g where lower(g.email) in :emails or g.phone in :phones order by g.id",
                        Guardian.class)
                .setParameter("emails", emails)
                .setParameter("phones", phones)
                .getResultList()
                .forEach(guardian -> remember(known, guardian));
        return known;
    }

    private static void remember(Map<String, Guardian> known, Guardian guardian) {
        keys(guardian.getName(), guardian.getEmail(), guardian.getPhone())
                .forEach(key -> known.putIfAbsent(key, guardian));
    }

    /** By which a guardian is found again: the name, and either way to reach them. */
    private static List<String> keys(String name, String email, String phone) {
        List<String> keys = new ArrayList<>();
        if (email != null) {
            keys.add((name + "\n" + email).toLowerCase(Locale.ROOT));
        }
        if (phone != null) {
            keys.add((name + "\n" + phone).toLowerCase(Locale.ROOT));
        }
        return keys;
    }
}
