package id.suara.webinars.attendance;

import id.suara.webinars.WebinarRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The attendees that somebody of a report can be: those who have a place or wait for one, by an address that is theirs. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SeenAttendees {

    static final String ALIVE = "select r from WebinarRegistration r where r.webinarId = :webinar"
            + " and r.verifiedAt is not null and r.status <> id.suara.webinars.RegistrationStatus.CANCELLED";

    @PersistenceContext
    EntityManager em;

    Map<Long, WebinarRegistration> byId(Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select r from WebinarRegistration r where r.id in :ids", WebinarRegistration.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(WebinarRegistration::getId, Function.identity()));
    }

    /** Addresses of those who registered, cancelled and did not register again, in lower case. */
    Set<String> cancelled(long webinarId) {
        return Set.copyOf(em.createQuery(
                        "select distinct lower(r.email) from WebinarRegistration r where r.webinarId = :webinar and r.status ="
                                + " id.suara.webinars.RegistrationStatus.CANCELLED and not exists (select o from"
                                + " WebinarRegistration o where o.webinarId = :webinar and lower(o.email) = lower(r.email)"
                                + " and o.status <> id.suara.webinars.RegistrationStatus.CANCELLED)",
                        String.class)
                .setParameter("webinar", webinarId)
                .getResultList());
    }

    boolean areAllOf(long webinarId, Set<Long> ids) {
        return em.createQuery(ALIVE + " and r.id in :ids", WebinarRegistration.class)
                        .setParameter("webinar", webinarId)
                        .setParameter("ids", ids)
                        .getResultList()
                        .size()
                == ids.size();
    }

    static boolean isAlive(WebinarRegistration registration) {
        return registration != null && registration.isAlive();
    }
}
