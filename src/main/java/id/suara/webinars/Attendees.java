package id.suara.webinars;

import id.suara.kernel.CurrentCaller;
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
import java.util.List;

/** Who comes, for those who hold the webinar; each look is in the audit log. */
@ApplicationScoped
@Transactional
public class Attendees {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    /** In the order in which they came, without those who cancelled.
     *
     *  @param after the turn of the last one before, 0 for the beginning
     *  @param most rows
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<AttendeeRow> rows(long webinarId, int after, int most) {
        WebinarPolicy.require(caller.get(), Action.ATTENDEES);
        known.find(webinarId);
        deeds.fire(Deed.of("webinars.attendees-read", new Subject("webinar", webinarId)));
        return em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar and r.status <> :cancelled"
                                + " and r.arrived > :after order by r.arrived",
                        WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .setParameter("cancelled", RegistrationStatus.CANCELLED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(Attendees::row)
                .toList();
    }

    private static AttendeeRow row(WebinarRegistration one) {
        return new AttendeeRow(
                one.getId(),
                one.attendee(),
                one.getEmail(),
                one.getStatus(),
                one.isVerified(),
                one.getArrived(),
                one.getRegisteredAt());
    }
}
