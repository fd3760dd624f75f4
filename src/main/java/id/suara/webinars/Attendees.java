package id.suara.webinars;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who comes, for those who hold the webinar; each look is in the audit log. */
@ApplicationScoped
@Transactional
public class Attendees {

    private static final Object[] NOT_YET = {null, 0};

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    WebinarAccess access;

    @Inject
    Event<Deed> deeds;

    /** In the order in which they came, without those who cancelled.
     *
     *  @param after the turn of the last one before, 0 for the beginning
     *  @param most rows
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<AttendeeRow> rows(long webinarId, int after, int most) {
        access.require(Action.ATTENDEES, webinarId);
        known.find(webinarId);
        deeds.fire(Deed.of("webinars.attendees-read", new Subject("webinar", webinarId)));
        Map<Long, Object[]> joins = joins(webinarId);
        return em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar and r.status <>"
                                + " id.suara.webinars.RegistrationStatus.CANCELLED and r.arrived > :after order by r.arrived",
                        WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(one -> row(one, joins.getOrDefault(one.getId(), NOT_YET)))
                .toList();
    }

    /** When they first came, and by how many devices, by registration. */
    private Map<Long, Object[]> joins(long webinarId) {
        return em.createQuery(
                        "select j.registrationId, min(j.joinedAt), count(distinct j.device) from WebinarJoin j,"
                                + " WebinarRegistration r where r.id = j.registrationId and r.webinarId = :webinar"
                                + " group by j.registrationId",
                        Object[].class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new Object[] {row[1], row[2]}));
    }

    private static AttendeeRow row(WebinarRegistration one, Object[] joined) {
        return new AttendeeRow(
                one.getId(),
                one.attendee(),
                one.getEmail(),
                one.getStatus(),
                one.isVerified(),
                one.getArrived(),
                (Instant) joined[0],
                ((Number) joined[1]).intValue());
    }
}
