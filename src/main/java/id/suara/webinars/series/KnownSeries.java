package id.suara.webinars.series;

import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds and holds series for the other boundaries of this room. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KnownSeries {

    @PersistenceContext
    EntityManager em;

    /** @throws DomainException {@code webinars.series.none} (not found) */
    WebinarSeries find(long id) {
        return found(em.find(WebinarSeries.class, id));
    }

    /** Held to the end of the transaction.
     *
     *  @param version the one that was seen
     *  @throws DomainException {@code webinars.series.none} (not found), {@code webinars.series.changed} (stale) */
    WebinarSeries seen(long id, long version) {
        // Nobody waits for a lock for more than 3 s: whoever would is told to try again.
        em.createNativeQuery("select set_config('lock_timeout', '3s', true)").getSingleResult();
        WebinarSeries series = found(em.find(WebinarSeries.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (series.getVersion() != version) {
            throw DomainException.stale("webinars.series.changed");
        }
        return series;
    }

    /** As {@link #seen}, to say something else of which webinars it has: whoever saw it before has to look again. */
    WebinarSeries changing(long id, long version) {
        WebinarSeries series = seen(id, version);
        em.lock(series, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return series;
    }

    private static WebinarSeries found(WebinarSeries series) {
        if (series == null) {
            throw DomainException.notFound("webinars.series.none");
        }
        return series;
    }

    List<WebinarSeries> all() {
        return em.createQuery("select s from WebinarSeries s order by s.id desc", WebinarSeries.class)
                .getResultList();
    }

    /** The webinars of each series, the earliest first; a series without any is missing. */
    Map<Long, List<Long>> webinars() {
        return em.createQuery(
                        "select p.seriesId, p.webinarId from SeriesPart p, Webinar w where w.id = p.webinarId"
                                + " order by w.startsAt, w.id",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }

    /** The earliest first. */
    List<Long> webinars(long id) {
        return em.createQuery(
                        "select p.webinarId from SeriesPart p, Webinar w where w.id = p.webinarId and p.seriesId = :series"
                                + " order by w.startsAt, w.id",
                        Long.class)
                .setParameter("series", id)
                .getResultList();
    }
}
