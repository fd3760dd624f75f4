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
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Registrations whose mail nobody answered. Their places go to the next in line after two days, or a few hours before the webinar
 * begins, but not within an hour. They are erased: the address was never more than anybody's word.
 */
@ApplicationScoped
@Transactional
class Unanswered {

    private static final int SOME = 200;

    /** For as long a place is held for an address that has not answered. */
    private static final Duration HELD = Duration.ofDays(2);

    /** So long before the webinar begins no place is held any more, */
    private static final Duration SOON = Duration.ofHours(3);

    /** but nobody has to answer within less. */
    private static final Duration AT_LEAST = Duration.ofHours(1);

    private static final String OVERDUE =
            "from WebinarRegistration r, Webinar w where w.id = r.webinarId and r.verifiedAt is null"
                    + " and r.status <> id.suara.webinars.RegistrationStatus.CANCELLED and (r.registeredAt <= :before"
                    + " or (w.startsAt <= :soon and r.registeredAt <= :lately))";

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Turns turns;

    @Inject
    RegistrationErasure erasure;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Those webinars in which some have not answered for too long. */
    public List<Long> webinars() {
        return em.createQuery("select distinct r.webinarId " + OVERDUE + " order by r.webinarId", Long.class)
                .setParameter("before", clock.instant().minus(HELD))
                .setParameter("soon", clock.instant().plus(SOON))
                .setParameter("lately", clock.instant().minus(AT_LEAST))
                .getResultList();
    }

    /** Ends some of one webinar's.
     *
     *  @return whether there may be more */
    public boolean end(long webinarId) {
        WebinarPlaces places = known.hold(webinarId);
        List<WebinarRegistration> some = em.createQuery(
                        "select r " + OVERDUE + " and r.webinarId = :webinar order by r.id", WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .setParameter("before", clock.instant().minus(HELD))
                .setParameter("soon", clock.instant().plus(SOON))
                .setParameter("lately", clock.instant().minus(AT_LEAST))
                .setMaxResults(SOME)
                .getResultList();
        for (WebinarRegistration one : some) {
            em.refresh(one, LockModeType.PESSIMISTIC_WRITE);
            if (one.isAlive() && !one.isVerified()) {
                one.cancel(places, clock.instant());
                deeds.fire(Deed.of("webinars.registration-lapsed", new Subject("webinar-registration", one.getId())));
                erasure.erase(one);
            }
        }
        em.flush();
        turns.moveUp(known.find(webinarId), places);
        return some.size() == SOME;
    }
}
