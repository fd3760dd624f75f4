package id.suara.webinars;

import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds and holds webinars for the other boundaries of this feature. Locks, in this order: its places, the webinar. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnownWebinars {

    private static final String NONE = "webinars.none";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Whatever its state.
     *
     *  @throws DomainException {@code webinars.none} (not found) */
    public Webinar find(long id) {
        Webinar found = em.find(Webinar.class, id);
        if (found == null) {
            throw DomainException.notFound(NONE);
        }
        return found;
    }

    /** As everybody may see it, also once it is over.
     *
     *  @throws DomainException {@code webinars.none} (not found), for one that is not published too; {@code
     *     webinars.was-cancelled} (gone) */
    public Webinar published(long id) {
        Webinar found = find(id);
        if (found.getStatus() == WebinarStatus.CANCELLED && found.getSequence() > 0) {
            throw DomainException.gone("webinars.was-cancelled");
        }
        if (!found.getStatus().isPublic()) {
            throw DomainException.notFound(NONE);
        }
        return found;
    }

    /** Held to the end of the transaction.
     *
     *  @param version the one that was seen
     *  @throws DomainException {@code webinars.none} (not found), {@code webinars.changed} (stale) */
    Webinar seen(long id, long version) {
        Webinar found = keep(id);
        if (found.getVersion() != version) {
            throw DomainException.stale("webinars.changed");
        }
        return found;
    }

    WebinarPlaces places(long webinarId) {
        return em.find(WebinarPlaces.class, webinarId);
    }

    /** How many may come. */
    public int capacity(long webinarId) {
        return places(webinarId).capacity();
    }

    /** As it stands, to the end of the transaction: nobody changes or cancels it meanwhile, and everybody may register.
     *
     *  @throws DomainException {@code webinars.none} (not found) */
    public Webinar still(long id) {
        beImpatient();
        // A share: what a registration holds of its webinar goes beside it.
        em.createNativeQuery("select id from webinar where id = ?1 for share")
                .setParameter(1, id)
                .getResultList();
        Webinar found = find(id);
        em.refresh(found);
        return found;
    }

    /** Held to the end of the transaction. What is read of the webinar and its registrations has to be read after it: whoever
     *  takes or frees a place, closes or cancels queues here.
     *
     *  @throws DomainException {@code webinars.none} (not found) */
    WebinarPlaces hold(long webinarId) {
        beImpatient();
        WebinarPlaces places = em.find(WebinarPlaces.class, webinarId, LockModeType.PESSIMISTIC_WRITE);
        if (places == null) {
            throw DomainException.notFound(NONE);
        }
        return places;
    }

    /** Held to the end of the transaction against whoever changes the webinar, or does what may be done once only.
     *
     *  @throws DomainException {@code webinars.none} (not found) */
    public Webinar keep(long id) {
        // First what a registration holds while the database shares the webinar's row with it: in the other order each
        // of the two
        // would have what the other waits for.
        hold(id);
        Webinar found = em.find(Webinar.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw DomainException.notFound(NONE);
        }
        return found;
    }

    /** Held to the end of the transaction against others who change what its form asks; whoever registers is not kept waiting.
     *
     *  @throws DomainException {@code webinars.none} (not found) */
    public void holdForm(long id) {
        beImpatient();
        boolean found = !em.createNativeQuery("select id from webinar where id = ?1 for no key update")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
        if (!found) {
            throw DomainException.notFound(NONE);
        }
    }

    /** Nobody waits for a lock for more than 3 s from here on: whoever would is told to try again. */
    private void beImpatient() {
        em.createNativeQuery("select set_config('lock_timeout', '3s', true)").getSingleResult();
    }

    /** How many wait, by webinar; those in which nobody does are missing. */
    Map<Long, Integer> waiting() {
        return em.createQuery(
                        "select r.webinarId, count(r) from WebinarRegistration r"
                                + " where r.status = id.suara.webinars.RegistrationStatus.WAITLISTED group by r.webinarId",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Those that visitors see and that are not over, the next one first. */
    List<Webinar> coming() {
        return em.createQuery(
                        "select w from Webinar w where w.status in (id.suara.webinars.WebinarStatus.OPEN,"
                                + " id.suara.webinars.WebinarStatus.CLOSED) and w.endsAt > :now order by w.startsAt, w.id",
                        Webinar.class)
                .setHint("eclipselink.batch", "w.speakers")
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Of these, those that visitors see, the earliest first. */
    List<Webinar> published(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select w from Webinar w where w.id in :ids and w.status in (id.suara.webinars.WebinarStatus.OPEN,"
                                        + " id.suara.webinars.WebinarStatus.CLOSED) order by w.startsAt, w.id",
                                Webinar.class)
                        .setHint("eclipselink.batch", "w.speakers")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The places of these webinars, by webinar. */
    Map<Long, WebinarPlaces> places(List<Webinar> webinars) {
        return webinars.isEmpty()
                ? Map.of()
                : em.createQuery("select p from WebinarPlaces p where p.webinarId in :webinars", WebinarPlaces.class)
                        .setParameter(
                                "webinars",
                                webinars.stream().map(Webinar::getId).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(WebinarPlaces::webinarId, Function.identity()));
    }
}
