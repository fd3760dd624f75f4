package id.suara.webinars.series;

import id.suara.kernel.DomainException;
import id.suara.webinars.PublicWebinar;
import id.suara.webinars.PublicWebinars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What everybody may know of series. */
@ApplicationScoped
@Transactional
public class PublicSeries {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownSeries known;

    @Inject
    PublicWebinars everybody;

    /** Those of which something is still to come, the one that goes on next first. */
    public List<SeriesOffer> coming() {
        Map<Long, List<Long>> parts = known.webinars();
        Map<Long, PublicWebinar> published =
                everybody
                        .published(parts.values().stream().flatMap(List::stream).toList())
                        .stream()
                        .collect(Collectors.toMap(PublicWebinar::id, Function.identity()));
        return known.all().stream()
                .map(series -> SeriesOffer.of(
                        series,
                        parts.getOrDefault(series.getId(), List.of()).stream()
                                .filter(published::containsKey)
                                .map(published::get)
                                .toList()))
                .filter(offer -> offer.next() != null)
                .sorted(Comparator.comparing(offer -> offer.next().startsAt()))
                .toList();
    }

    /** Also one whose webinars are all past.
     *
     *  @throws DomainException {@code webinars.series.none} (not found), for one too of which nothing is published */
    public SeriesOffer find(long id) {
        WebinarSeries series = known.find(id);
        List<PublicWebinar> published = everybody.published(known.webinars(id));
        if (published.isEmpty()) {
            throw DomainException.notFound("webinars.series.none");
        }
        return SeriesOffer.of(series, published);
    }

    /** To which series webinars belong, by webinar; of those that are in none, nothing. */
    public Map<Long, SeriesName> names() {
        return em.createQuery(
                        "select p.webinarId, s.id, s.title, s.titleEn from SeriesPart p, WebinarSeries s where s.id = p.seriesId",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> new SeriesName((Long) row[1], (String) row[2], (String) row[3])));
    }
}
