package id.suara.consent;

import id.suara.identity.Persons;
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
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who decides for a child, and the link by which they come. */
@ApplicationScoped
@Transactional
public class Guardians {

    static final String LINK = "consent";

    /** Before the value of a link. */
    public static final String LINK_PATH = "/consent?link=";

    public static final Duration LINK_LASTS = Duration.ofDays(30);

    /** How often at most a guardian's link is sent again on demand. */
    private static final Duration LINK_PAUSE = Duration.ofMinutes(15);

    private static final String TYPED_LINK = "consent-code";
    private static final String TYPED = "~";
    private static final Duration TYPED_LASTS = Duration.ofHours(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    SignedLinks links;

    @Inject
    Event<ConsentEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Asks a child's guardian for every purpose. A guardian is found again by the name and the address that their letters
     *  go to. An address that is not known yet makes a guardian of its own: else an office could have the letters about a
     *  child whom another has nominated sent to an address of its choosing.
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
        Map<String, String> emails = emailsByPhone(guardianOf.values());
        Map<Long, Guardian> found = new LinkedHashMap<>();
        guardianOf.forEach((personId, named) -> {
            if (named.email() == null && named.phone() == null) {
                throw DomainException.invalid("consent.no-contact");
            }
            String email = named.email() != null ? named.email() : emails.get(key(named.name(), null, named.phone()));
            String key = key(named.name(), email, named.phone());
            found.put(personId, known.computeIfAbsent(key, any -> register(named, email, now)));
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

    /** The address that an office gave for one child holds for a sibling whom it names in the same breath. */
    private static Map<String, String> emailsByPhone(Collection<NameGuardian> all) {
        Map<String, String> emails = new HashMap<>();
        all.stream()
                .filter(named -> named.email() != null && named.phone() != null)
                .forEach(named -> emails.putIfAbsent(key(named.name(), null, named.phone()), named.email()));
        return emails;
    }

    private Guardian register(NameGuardian named, String email, Instant now) {
        Guardian guardian = Guardian.named(named.name(), email, named.phone(), now);
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
        Guardian guardian = register(named, named.email(), clock.instant());
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

    /** The nomination came to nothing: no more reminders. Nothing happens for a child of whom nobody was asked. */
    public void stopAsking(long personId) {
        Guardianship guardianship = em.find(Guardianship.class, personId);
        if (guardianship != null) {
            guardianship.stopAsking();
        }
    }

    /** The nomination goes on after all, as though {@link #stopAsking} had not been: what was asked is asked still. */
    public void goOnAsking(long personId) {
        Guardianship guardianship = em.find(Guardianship.class, personId);
        if (guardianship != null) {
            guardianship.goOnAsking();
        }
    }

    /** Whether nothing is left to decide: the nomination came to nothing before the guardian had answered. */
    public boolean isOver(long personId) {
        return !guardianship(personId).isAsking() && !isDecided(personId);
    }

    /** The child was erased: links about them are void, and a guardian without another child is erased too. Part of the
     *  caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public void forget(long personId) {
        Guardianship guardianship = em.find(Guardianship.class, personId);
        if (guardianship == null) {
            return;
        }
        guardianship.forget();
        Guardian guardian = em.find(Guardian.class, guardianship.getGuardianId(), LockModeType.PESSIMISTIC_WRITE);
        long others = em.createQuery(
                        "select count(g) from Guardianship g, Person p where p.id = g.personId and g.guardianId = :guardian"
                                + " and p.erasedAt is null and g.personId <> :person",
                        Long.class)
                .setParameter("guardian", guardian.getId())
                .setParameter("person", personId)
                .getSingleResult();
        if (others == 0) {
            guardian.erase(clock.instant());
            em.createQuery("select g from Guardian g where g.mergedInto = :guardian order by g.id", Guardian.class)
                    .setParameter("guardian", guardian.getId())
                    .getResultList()
                    .forEach(merged -> merged.erase(clock.instant()));
        }
    }

    /** The guardian's personal link for a child; it lasts 30 days, or until the request is renewed. A path. */
    public String linkPath(long personId) {
        return path(LINK, "", personId, LINK_LASTS);
    }

    /** Where a code from a printed letter leads; for one sitting, as the paper opens the next. A path. */
    public String typedPath(long personId) {
        return path(TYPED_LINK, TYPED, personId, TYPED_LASTS);
    }

    private String path(String kind, String prefix, long personId, Duration lasts) {
        int edition = guardianship(personId).edition();
        return LINK_PATH
                + prefix
                + links.sign(kind, personId, edition, clock.instant().plus(lasts));
    }

    /** @throws DomainException {@code consent.no-guardian} (not found) */
    public Guardian of(long personId) {
        return find(guardianship(personId).getGuardianId());
    }

    /** @throws DomainException {@code consent.no-guardian} (not found) */
    public Guardianship.Relation relationTo(long personId) {
        return guardianship(personId).getRelation();
    }

    /** @throws DomainException {@code consent.no-guardian} (not found) */
    public Guardian find(long guardianId) {
        return Optional.ofNullable(em.find(Guardian.class, guardianId))
                .orElseThrow(() -> DomainException.notFound("consent.no-guardian"));
    }

    /** The children whom a guardian's link opens, by their persons' ids.
     *
     *  @throws DomainException as {@link #visit} */
    public List<Long> childrenOf(String link) {
        return visit(link).children();
    }

    /** The guardians of whom someone has given a purpose, each with the first of those children.
     *
     *  @return person ids by guardian ids */
    public Map<Long, Long> whoGave(Purpose purpose) {
        Map<Long, Long> childOf = new LinkedHashMap<>();
        em.createQuery(
                        "select g.guardianId, min(g.personId) from Guardianship g, Consent c where c.personId = g.personId"
                                + " and c.purpose = :purpose and c.status = :given group by g.guardianId",
                        Object[].class)
                .setParameter("purpose", purpose)
                .setParameter("given", ConsentStatus.GIVEN)
                .getResultList()
                .forEach(row -> childOf.put((Long) row[0], (Long) row[1]));
        return childOf;
    }

    /** What a link opens: the mailed one all children of that one guardian. The one behind a printed code opens only those
     *  of the province whose office printed it; for each of them that office could have printed a code as well.
     *
     *  @param link the value after {@code link=}
     *  @throws DomainException {@code link.invalid}, {@code link.expired}, {@code consent.link-renewed} (gone) */
    public GuardianVisit visit(String link) {
        Guardianship guardianship = opened(link);
        boolean typed = isTyped(link);
        List<Long> children = em.createQuery(
                        "select g.personId from Guardianship g, Person p where p.id = g.personId"
                                + " and g.guardianId = :guardian and (:typed = false or p.provinceCode = :province) and p.erasedAt is null"
                                + " order by g.askedAt, g.personId",
                        Long.class)
                .setParameter("guardian", guardianship.getGuardianId())
                .setParameter("typed", typed)
                .setParameter(
                        "province",
                        typed ? persons.find(guardianship.getPersonId()).getProvinceCode() : "")
                .getResultList();
        return new GuardianVisit(
                guardianship.getGuardianId(),
                guardianship.getPersonId(),
                children,
                typed ? Channel.CODE : Channel.LINK);
    }

    /** The child that a link is about, among those whom it opens.
     *
     *  @throws DomainException as {@link #visit} */
    public long personOf(String link) {
        return opened(link).getPersonId();
    }

    private Guardianship opened(String link) {
        SignedLinks.Opened opened =
                isTyped(link) ? links.open(TYPED_LINK, link.substring(TYPED.length())) : links.open(LINK, link);
        Guardianship guardianship = guardianship(opened.id());
        if (guardianship.edition() != opened.edition()) {
            throw DomainException.gone("consent.link-renewed");
        }
        return guardianship;
    }

    /** Whether a link stands behind a printed code, rather than in a mail. */
    public static boolean isTyped(String link) {
        return link != null && link.startsWith(TYPED);
    }

    /** Sends the guardian's link again to the address we know, asked for with one that is past its time or was replaced.
     *  Whether there is an address, and whether it was sent just before, is told to nobody.
     *
     *  @throws DomainException {@code link.invalid} for one that was never ours */
    public void sendLinkAgain(String link) {
        Guardianship guardianship = guardianship(links.recognise(LINK, link).id());
        Guardian guardian = em.find(Guardian.class, guardianship.getGuardianId(), LockModeType.PESSIMISTIC_WRITE);
        if (guardian.sendLink(clock.instant(), LINK_PAUSE)) {
            events.fire(new ConsentEvent.LinkWanted(guardianship.getPersonId(), guardian.getId()));
            deeds.fire(Deed.of("consent.link-wanted", new Subject("person", guardianship.getPersonId())));
        }
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
                        "select g from Guardian g where lower(g.email) in :emails"
                                + " or (g.email is null and g.phone in :phones) order by g.id",
                        Guardian.class)
                .setParameter("emails", emails)
                .setParameter("phones", phones)
                .getResultList()
                .forEach(guardian -> known.putIfAbsent(
                        key(guardian.getName(), guardian.getEmail(), guardian.getPhone()),
                        guardian.mergedInto() == null ? guardian : find(guardian.mergedInto())));
        return known;
    }

    private static String key(String name, String email, String phone) {
        return (name + "\n" + (email == null ? phone : email)).toLowerCase(Locale.ROOT);
    }
}
