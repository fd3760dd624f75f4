package id.suara.webinars;

import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Registrations whose mail nobody answered: their places go to the next in line. */
@ApplicationScoped
@Transactional
class Unanswered {

    private static final int SOME = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Turns turns;

    @Inject
    Event<WebinarEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Those webinars in which some have not answered for too long. */
    public List<Long> webinars() {
        return em.createQuery(
                        "select distinct r.webinarId from WebinarRegistration r where r.verifiedAt is null"
                                + " and r.status <> :cancelled and r.registeredAt <= :before order by r.webinarId",
                        Long.class)
                .setParameter("cancelled", RegistrationStatus.CANCELLED)
                .setParameter("before", clock.instant().minus(WebinarRegistration.HELD))
                .getResultList();
    }

    /** Ends some of one webinar's.
     *
     *  @return whether there may be more */
    public boolean end(long webinarId) {
        WebinarPlaces places = known.hold(webinarId);
        List<WebinarRegistration> some = em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar and r.verifiedAt is null"
                                + " and r.status <> :cancelled and r.registeredAt <= :before order by r.id",
                        WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .setParameter("cancelled", RegistrationStatus.CANCELLED)
                .setParameter("before", clock.instant().minus(WebinarRegistration.HELD))
                .setMaxResults(SOME)
                .getResultList();
        for (WebinarRegistration one : some) {
            one.cancel(places, clock.instant());
            events.fire(new WebinarEvent.RegistrationCancelled(one.getId(), false));
            deeds.fire(Deed.of("webinars.registration-lapsed", new Subject("webinar-registration", one.getId())));
        }
        em.flush();
        turns.moveUp(known.find(webinarId), places);
        return some.size() == SOME;
    }
}
