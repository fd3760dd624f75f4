package id.suara.webinars.attendance;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.PlainText;
import id.suara.kernel.Subject;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.WebinarRegistration;
import id.suara.webinars.reports.PresentMinutes;
import id.suara.webinars.reports.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deciding who somebody of a report is. */
@ApplicationScoped
@Transactional
public class SeenPeople {

    /** An office before one screen. */
    private static final int MOST_ATTENDEES = 30;

    private static final int FOUND = 20;

    private static final String ALIVE = "select r from WebinarRegistration r where r.webinarId = :webinar"
            + " and r.verifiedAt is not null and r.status <> id.suara.webinars.RegistrationStatus.CANCELLED";

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    WebinarAccess access;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public int count(long webinarId, Decision decision) {
        access.require(Action.ATTENDANCE, webinarId);
        known.find(webinarId);
        return em.createQuery(
                        "select count(s) from Seen s where s.webinarId = :webinar and s.decision = :decision",
                        Long.class)
                .setParameter("webinar", webinarId)
                .setParameter("decision", decision)
                .getSingleResult()
                .intValue();
    }

    /** In the order of the reports.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<SeenPerson> page(long webinarId, Decision decision, int first, int size) {
        access.require(Action.ATTENDANCE, webinarId);
        Webinar webinar = known.find(webinarId);
        List<Seen> some = em.createQuery(
                        "select s from Seen s where s.webinarId = :webinar and s.decision = :decision"
                                + " order by s.shownAs desc, s.reportId, s.line, s.id",
                        Seen.class)
                .setParameter("webinar", webinarId)
                .setParameter("decision", decision)
                .setHint("eclipselink.batch", "s.stays")
                .setHint("eclipselink.batch", "s.proposals")
                .setHint("eclipselink.batch", "s.attendees")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return shown(some, webinar);
    }

    /** @throws DomainException {@code access.denied}; {@code webinars.no-seen} (not found) */
    public SeenPerson find(long webinarId, long seenId) {
        access.require(Action.ATTENDANCE, webinarId);
        Seen seen = em.find(Seen.class, seenId);
        return shown(List.of(own(seen, webinarId)), known.find(webinarId)).get(0);
    }

    private List<SeenPerson> shown(List<Seen> some, Webinar webinar) {
        Map<Long, WebinarRegistration> registrations = registrations(some.stream()
                .flatMap(seen -> Stream.concat(
                        seen.attendees().stream(), seen.proposals().stream().map(ProposalLine::registrationId)))
                .collect(Collectors.toSet()));
        return some.stream().map(seen -> shown(seen, webinar, registrations)).toList();
    }

    private static SeenPerson shown(Seen seen, Webinar webinar, Map<Long, WebinarRegistration> registrations) {
        return new SeenPerson(
                seen.getId(),
                seen.getShownName(),
                seen.getOriginalName(),
                seen.getEmail(),
                seen.getShownAs(),
                PresentMinutes.of(seen.presences(), CountedMinutes.hours(webinar))
                        .counted(),
                seen.getDecision(),
                candidates(seen.attendees().stream().sorted(), id -> id, id -> null, registrations),
                candidates(
                        seen.proposals().stream(), ProposalLine::registrationId, ProposalLine::ground, registrations),
                seen.isDecidedByHand(),
                seen.getVersion());
    }

    private static <T> List<Candidate> candidates(
            Stream<T> some,
            Function<T, Long> id,
            Function<T, Proposal.Ground> ground,
            Map<Long, WebinarRegistration> registrations) {
        return some.filter(one -> isAlive(registrations.get(id.apply(one))))
                .map(one -> candidate(registrations.get(id.apply(one)), ground.apply(one)))
                .toList();
    }

    private static boolean isAlive(WebinarRegistration registration) {
        return registration != null && registration.isAlive();
    }

    private static Candidate candidate(WebinarRegistration one, Proposal.Ground ground) {
        return new Candidate(one.getId(), one.getName(), one.attendee().institution(), one.getEmail(), ground);
    }

    private Map<Long, WebinarRegistration> registrations(Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select r from WebinarRegistration r where r.id in :ids", WebinarRegistration.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(WebinarRegistration::getId, Function.identity()));
    }

    /** Attendees in whose name, institution or address the words stand, by name.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<Candidate> search(long webinarId, String words) {
        access.require(Action.ATTENDANCE, webinarId);
        known.find(webinarId);
        if (words == null || words.isBlank()) {
            return List.of();
        }
        return em.createQuery(
                        ALIVE
                                + " and (lower(r.name) like :words escape '!' or lower(r.institution) like :words escape '!'"
                                + " or lower(r.email) like :words escape '!') order by r.name, r.id",
                        WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .setParameter("words", PlainText.contained(words.strip().toLowerCase(Locale.ROOT)))
                .setMaxResults(FOUND)
                .getResultStream()
                .map(one -> candidate(one, null))
                .toList();
    }

    /** They are these attendees.
     *
     *  @param version the one that was seen
     *  @param attendees at least one, and more for an office before one screen
     *  @throws DomainException {@code access.denied}; {@code webinars.no-seen} (not found); {@code webinars.seen-changed} (stale);
     *     {@code webinars.seen-attendees} (invalid) for nobody, too many, and those who are none of this webinar's */
    public void match(long webinarId, long seenId, long version, Collection<Long> attendees) {
        Seen seen = held(webinarId, seenId, version);
        requireAttendees(webinarId, attendees);
        seen.match(attendees, caller.get().accountId(), clock.instant());
        tell("webinars.seen-matched", seen);
    }

    /** They are no attendee.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.no-seen} (not found); {@code webinars.seen-changed} (stale) */
    public void beNobody(long webinarId, long seenId, long version) {
        Seen seen = held(webinarId, seenId, version);
        seen.beNobody(caller.get().accountId(), clock.instant());
        tell("webinars.seen-nobody", seen);
    }

    /** Somebody has to decide again.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.no-seen} (not found); {@code webinars.seen-changed} (stale) */
    public void reopen(long webinarId, long seenId, long version) {
        Seen seen = held(webinarId, seenId, version);
        seen.reopen();
        tell("webinars.seen-reopened", seen);
    }

    /** All who are open and whose name is written exactly as one attendee's, and is no other one's in another spelling.
     *
     *  @return how many
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public int matchSameNames(long webinarId) {
        access.require(Action.ATTENDANCE, webinarId);
        known.find(webinarId);
        List<Seen> same = sameNames(webinarId);
        for (Seen seen : same) {
            em.lock(seen, LockModeType.PESSIMISTIC_WRITE);
            seen.match(Set.of(seen.onlyNamesake()), caller.get().accountId(), clock.instant());
            tell("webinars.seen-matched", seen);
        }
        return same.size();
    }

    /** How many {@link #matchSameNames} would match.
     *
     *  @throws DomainException {@code access.denied} */
    public int countSameNames(long webinarId) {
        access.require(Action.ATTENDANCE, webinarId);
        return sameNames(webinarId).size();
    }

    private List<Seen> sameNames(long webinarId) {
        List<Seen> some = em.createQuery(
                        "select s from Seen s where s.webinarId = :webinar"
                                + " and s.decision = id.suara.webinars.attendance.Decision.OPEN order by s.id",
                        Seen.class)
                .setHint("eclipselink.batch", "s.proposals")
                .setParameter("webinar", webinarId)
                .getResultStream()
                .filter(seen -> seen.onlyNamesake() != null)
                .toList();
        Map<Long, WebinarRegistration> registrations =
                registrations(some.stream().map(Seen::onlyNamesake).collect(Collectors.toSet()));
        return some.stream()
                .filter(seen -> isExactly(seen, registrations.get(seen.onlyNamesake())))
                .toList();
    }

    private static boolean isExactly(Seen seen, WebinarRegistration attendee) {
        return isAlive(attendee) && PlainText.fold(seen.getShownName()).equals(PlainText.fold(attendee.getName()));
    }

    private Seen held(long webinarId, long seenId, long version) {
        access.require(Action.ATTENDANCE, webinarId);
        Seen seen = own(em.find(Seen.class, seenId, LockModeType.PESSIMISTIC_WRITE), webinarId);
        if (seen.getVersion() != version) {
            throw DomainException.stale("webinars.seen-changed");
        }
        return seen;
    }

    private static Seen own(Seen seen, long webinarId) {
        if (seen == null || seen.getWebinarId() != webinarId) {
            throw DomainException.notFound("webinars.no-seen");
        }
        return seen;
    }

    private void requireAttendees(long webinarId, Collection<Long> attendees) {
        Set<Long> given = attendees == null
                ? Set.of()
                : attendees.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        boolean theirs = !given.isEmpty()
                && given.size() <= MOST_ATTENDEES
                && em.createQuery(ALIVE + " and r.id in :ids", WebinarRegistration.class)
                                .setParameter("webinar", webinarId)
                                .setParameter("ids", given)
                                .getResultList()
                                .size()
                        == given.size();
        if (!theirs) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("attendees", "webinars.seen-attendees")));
        }
    }

    private void tell(String deed, Seen seen) {
        deeds.fire(Deed.of(deed, new Subject("webinar", seen.getWebinarId())));
    }
}
