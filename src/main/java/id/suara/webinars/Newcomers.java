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
import java.util.List;
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

    /**
     * What the reader of an address is to be told.
     *
     * @param fresh whether they are registered now; else they were already
     */
    record News(long registrationId, boolean fresh) {

        WebinarEvent event() {
            return fresh
                    ? new WebinarEvent.Registered(registrationId)
                    : new WebinarEvent.RegisteredAgain(registrationId);
        }
    }

    /** Takes a place or a turn in line.
     *
     *  @param places held
     *  @param formToken null for none */
    News add(RegisterAttendee form, WebinarPlaces places, String formToken) {
        WebinarRegistration fresh =
                WebinarRegistration.of(form, places, places.webinarId(), formToken, clock.instant());
        em.persist(fresh);
        deeds.fire(Deed.of("webinars.registered", new Subject("webinar-registration", fresh.getId())));
        return new News(fresh.getId(), true);
    }

    /** That they are registered already; absent where they were told lately. */
    Optional<News> again(WebinarRegistration registered) {
        return registered.tellAgain(clock.instant())
                ? Optional.of(new News(registered.getId(), false))
                : Optional.empty();
    }

    /** Each in a mail of its own. */
    void tell(List<News> news) {
        news.forEach(one -> events.fire(one.event()));
    }

    /** The reader of one address, of all of them in one mail. */
    void tellTogether(List<News> news) {
        if (news.size() > 1) {
            events.fire(new WebinarEvent.RegisteredTogether(
                    news.stream().map(News::registrationId).toList()));
        } else {
            tell(news);
        }
    }
}
