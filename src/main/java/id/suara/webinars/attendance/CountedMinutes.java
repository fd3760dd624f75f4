package id.suara.webinars.attendance;

import id.suara.webinars.Webinar;
import id.suara.webinars.reports.MeetingHours;
import id.suara.webinars.reports.Presence;
import id.suara.webinars.reports.PresentMinutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** For how long attendees were there, for the other boundaries of this feature. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CountedMinutes {

    /** Webinars run over. */
    private static final Duration LONGER = Duration.ofMinutes(30);

    /**
     * @param counted those noted by hand, else those that a report proves
     * @param atMost what it may have been, where a report leaves that open; never less than counted
     * @param seen whether a report tells of them
     * @param handReason null where nothing was noted by hand
     */
    public record Minutes(int counted, int atMost, boolean seen, String handReason) {

        static final Minutes NONE = new Minutes(0, 0, false, null);
    }

    @PersistenceContext
    EntityManager em;

    /** By registration; who was not seen, and of whom nothing was noted, is missing. */
    public Map<Long, Minutes> of(Webinar webinar) {
        MeetingHours hours = hours(webinar);
        Map<Long, Minutes> all = new HashMap<>();
        byAttendee(webinar.getId())
                .forEach((attendee, presences) -> all.put(attendee, seen(PresentMinutes.of(presences, hours))));
        handNotes(webinar.getId()).forEach((attendee, note) -> all.put(attendee, noted(note, all.get(attendee))));
        return all;
    }

    /** What counts of a webinar. */
    static MeetingHours hours(Webinar webinar) {
        return new MeetingHours(webinar.getStartsAt(), webinar.getEndsAt()).widened(Duration.ZERO, LONGER);
    }

    private static Minutes seen(PresentMinutes minutes) {
        return new Minutes(minutes.counted(), minutes.atMost(), true, null);
    }

    private static Minutes noted(HandMinutes note, Minutes seen) {
        return new Minutes(note.getMinutes(), note.getMinutes(), seen != null, note.getReason());
    }

    private Map<Long, Collection<Presence>> byAttendee(long webinarId) {
        Map<Long, List<Presence>> bySeen = bySeen(webinarId);
        Map<Long, Collection<Presence>> byAttendee = new HashMap<>();
        em.createQuery(
                        "select s.id, a from Seen s join s.attendees a where s.webinarId = :webinar"
                                + " and s.decision = id.suara.webinars.attendance.Decision.MATCHED order by s.id",
                        Object[].class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .forEach(row -> byAttendee
                        .computeIfAbsent((Long) row[1], none -> new ArrayList<>())
                        .addAll(bySeen.getOrDefault((Long) row[0], List.of())));
        return byAttendee;
    }

    private Map<Long, HandMinutes> handNotes(long webinarId) {
        return em.createQuery(
                        "select h from HandMinutes h, WebinarRegistration r where r.id = h.registrationId"
                                + " and r.webinarId = :webinar",
                        HandMinutes.class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .collect(Collectors.toMap(HandMinutes::getRegistrationId, Function.identity()));
    }

    private Map<Long, List<Presence>> bySeen(long webinarId) {
        return em.createQuery(
                        "select s.id, p.line, p.joinedAt, p.leftAt, p.minutes from Seen s join s.stays p"
                                + " where s.webinarId = :webinar"
                                + " and s.decision = id.suara.webinars.attendance.Decision.MATCHED",
                        Object[].class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(CountedMinutes::presence, Collectors.toList())));
    }

    private static Presence presence(Object[] row) {
        return new Presence(
                ((Number) row[1]).intValue(), "", null, null, (Instant) row[2], (Instant) row[3], (Integer) row[4]);
    }
}
