package id.suara.webinars.attendance;

import id.suara.kernel.DomainException;
import id.suara.kernel.PlainText;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.WebinarRegistration;
import id.suara.webinars.reports.PresentMinutes;
import id.suara.webinars.reports.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the reports of a webinar tell of, and who of the attendees they are or may be. */
@ApplicationScoped
@Transactional
public class SeenList {

    private static final int FOUND = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    SeenAttendees attendees;

    @Inject
    WebinarAccess access;

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
        return shown(List.of(Seen.of(seen, webinarId)), known.find(webinarId)).get(0);
    }

    private List<SeenPerson> shown(List<Seen> some, Webinar webinar) {
        Map<Long, WebinarRegistration> registrations = attendees.byId(some.stream()
                .flatMap(seen -> Stream.concat(
                        seen.attendees().stream(), seen.proposals().stream().map(ProposalLine::registrationId)))
                .collect(Collectors.toSet()));
        Set<String> cancelled = attendees.cancelled(webinar.getId());
        return some.stream()
                .map(seen -> shown(seen, webinar, registrations, cancelled))
                .toList();
    }

    private static SeenPerson shown(
            Seen seen, Webinar webinar, Map<Long, WebinarRegistration> registrations, Set<String> cancelled) {
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
                seen.getEmail() != null && cancelled.contains(seen.getEmail().toLowerCase(Locale.ROOT)),
                seen.isDecidedByHand(),
                seen.getVersion());
    }

    private static <T> List<Candidate> candidates(
            Stream<T> some,
            Function<T, Long> id,
            Function<T, Proposal.Ground> ground,
            Map<Long, WebinarRegistration> registrations) {
        return some.filter(one -> SeenAttendees.isAlive(registrations.get(id.apply(one))))
                .map(one -> candidate(registrations.get(id.apply(one)), ground.apply(one)))
                .toList();
    }

    private static Candidate candidate(WebinarRegistration one, Proposal.Ground ground) {
        return new Candidate(one.getId(), one.getName(), one.attendee().institution(), one.getEmail(), ground);
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
                        SeenAttendees.ALIVE
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
}
