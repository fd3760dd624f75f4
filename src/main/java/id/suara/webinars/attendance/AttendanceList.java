package id.suara.webinars.attendance;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.RegistrationStatus;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.WebinarRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who was there, and for how long. */
@ApplicationScoped
@Transactional
public class AttendanceList {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    CountedMinutes minutes;

    @Inject
    WebinarAccess access;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** All who have a place, and those who waited for one and yet were there, by name; each look is in the audit log.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<AttendanceRow> rows(long webinarId) {
        access.require(Action.ATTENDANCE, webinarId);
        Webinar webinar = known.find(webinarId);
        deeds.fire(Deed.of("webinars.attendance-read", new Subject("webinar", webinarId)));
        Map<Long, CountedMinutes.Minutes> counted = minutes.of(webinar);
        Map<Long, Instant> joins = joins(webinarId);
        return em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar and r.verifiedAt is not null"
                                + " and r.status <> id.suara.webinars.RegistrationStatus.CANCELLED"
                                + " order by lower(r.name), r.id",
                        WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .filter(one -> one.getStatus() == RegistrationStatus.CONFIRMED || counted.containsKey(one.getId()))
                .map(one -> row(
                        one,
                        joins.get(one.getId()),
                        counted.getOrDefault(one.getId(), CountedMinutes.Minutes.NONE),
                        webinar.getNeededMinutes()))
                .toList();
    }

    private static AttendanceRow row(
            WebinarRegistration one, Instant joinedAt, CountedMinutes.Minutes counted, int needed) {
        return new AttendanceRow(
                one.getId(),
                one.getName(),
                one.attendee().institution(),
                one.attendee().provinceCode(),
                one.getEmail(),
                joinedAt,
                counted.seen(),
                counted.counted(),
                counted.atMost(),
                counted.handReason(),
                counted.counted() >= needed);
    }

    private Map<Long, Instant> joins(long webinarId) {
        return em.createQuery(
                        "select j.registrationId, min(j.joinedAt) from WebinarJoin j, WebinarRegistration r"
                                + " where r.id = j.registrationId and r.webinarId = :webinar group by j.registrationId",
                        Object[].class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /** Notes for how long somebody was there; that counts instead of what a report proves.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.no-registration} (not found); {@code webinars.report-early}
     *     (conflict) before the webinar has begun; {@code request.invalid} */
    public void note(long webinarId, long registrationId, @Valid NoteMinutes note) {
        requireAttendee(webinarId, registrationId);
        if (known.find(webinarId).getStartsAt().isAfter(clock.instant())) {
            throw DomainException.conflict("webinars.report-early");
        }
        HandMinutes noted = em.find(HandMinutes.class, registrationId);
        if (noted == null) {
            noted = HandMinutes.of(registrationId);
            em.persist(noted);
        }
        noted.note(note.minutes(), note.reason(), caller.get().accountId(), clock.instant());
        tell("webinars.minutes-noted", registrationId, note.minutes() + " minutes: " + note.reason());
    }

    /** What a report proves counts again.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.no-registration} (not found) */
    public void forget(long webinarId, long registrationId) {
        requireAttendee(webinarId, registrationId);
        HandMinutes noted = em.find(HandMinutes.class, registrationId);
        if (noted != null) {
            em.remove(noted);
            tell("webinars.minutes-forgotten", registrationId, null);
        }
    }

    private void requireAttendee(long webinarId, long registrationId) {
        access.require(Action.ATTENDANCE, webinarId);
        WebinarRegistration registration = em.find(WebinarRegistration.class, registrationId);
        if (registration == null || registration.getWebinarId() != webinarId || !registration.isAlive()) {
            throw DomainException.notFound("webinars.no-registration");
        }
    }

    private void tell(String deed, long registrationId, String detail) {
        deeds.fire(Deed.of(deed, new Subject("webinar-registration", registrationId), detail));
    }
}
