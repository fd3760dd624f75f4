package id.suara.webinars;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** Enters those who come, for the boundaries that take registrations: one's own, a group's, a list's. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Newcomers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<WebinarEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @throws DomainException {@code webinars.over}, {@code webinars.not-open} (conflicts) */
    void requireOpen(Webinar webinar) {
        if (webinar.isOver(clock.instant())) {
            throw DomainException.conflict("webinars.over");
        }
        if (!webinar.takesRegistrations(clock.instant())) {
            throw DomainException.conflict("webinars.not-open");
        }
    }

    /** One that is alive. */
    Optional<WebinarRegistration> ofAddress(long webinarId, String email) {
        return em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar and lower(r.email) = lower(:email)"
                                + " and r.status <> id.suara.webinars.RegistrationStatus.CANCELLED",
                        WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** Takes a place or a turn in line; the address is asked by mail.
     *
     *  @param places held
     *  @param formToken null for none */
    WebinarRegistration add(RegisterAttendee form, WebinarPlaces places, String formToken) {
        WebinarRegistration fresh =
                WebinarRegistration.of(form, places, places.webinarId(), formToken, clock.instant());
        em.persist(fresh);
        events.fire(new WebinarEvent.Registered(fresh.getId()));
        deeds.fire(Deed.of("webinars.registered", new Subject("webinar-registration", fresh.getId())));
        return fresh;
    }

    /** Its reader is told that they are registered already, and nobody else. */
    void tellAgain(WebinarRegistration registered) {
        if (registered.tellAgain(clock.instant())) {
            events.fire(new WebinarEvent.RegisteredAgain(registered.getId()));
        }
    }
}
