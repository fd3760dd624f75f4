package id.suara.webinars;

import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** The line of those who wait for a place. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Turns {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<WebinarEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Gives free places to those in line whose address is theirs, in the order in which they came. Nobody moves up into a
     *  webinar that is over or cancelled.
     *
     *  @param places held */
    void moveUp(Webinar webinar, WebinarPlaces places) {
        int free = places.capacity() - places.taken();
        if (free <= 0 || webinar.getStatus() == WebinarStatus.CANCELLED || webinar.isOver(clock.instant())) {
            return;
        }
        em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar and r.status ="
                                + " id.suara.webinars.RegistrationStatus.WAITLISTED and r.verifiedAt is not null order by r.arrived",
                        WebinarRegistration.class)
                .setParameter("webinar", webinar.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(free)
                .getResultList()
                .forEach(next -> sit(next, places));
    }

    private void sit(WebinarRegistration next, WebinarPlaces places) {
        next.sit(places);
        events.fire(new WebinarEvent.MovedUp(next.getId()));
        deeds.fire(Deed.of("webinars.moved-up", new Subject("webinar-registration", next.getId())));
    }
}
