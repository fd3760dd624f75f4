package id.suara.webinars;

import id.suara.kernel.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Keeps nobody's data for longer than the form says to which they agreed: a month for who left, a year after the webinar for who
 * came. No settings: other periods are other words, and another edition of them.
 */
@ApplicationScoped
@Transactional
public class RegistrationErasure {

    private static final int SOME = 200;
    private static final Duration LEFT = Duration.ofDays(30);
    private static final int MONTHS = 12;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<WebinarEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** What is kept of webinars that ended by then is kept for too long. */
    public static Instant ended(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    }

    /** Others erase what they keep about it in the same transaction. */
    @Transactional(TxType.MANDATORY)
    void erase(WebinarRegistration registration) {
        em.flush();
        events.fire(new WebinarEvent.Erased(registration.getId()));
        em.remove(registration);
    }

    /** Erases some of those whose time is over.
     *
     *  @return whether there may be more */
    public boolean eraseSome() {
        Instant now = clock.instant();
        List<WebinarRegistration> some = em.createQuery(
                        "select r from WebinarRegistration r, Webinar w where w.id = r.webinarId"
                                + " and (r.cancelledAt <= :left or w.endsAt <= :ended) order by r.id",
                        WebinarRegistration.class)
                .setParameter("left", now.minus(LEFT))
                .setParameter("ended", ended(now))
                .setMaxResults(SOME)
                .getResultList();
        some.forEach(this::erase);
        if (!some.isEmpty()) {
            deeds.fire(Deed.of("webinars.registrations-erased", null, some.size() + " registrations"));
        }
        return some.size() == SOME;
    }
}
