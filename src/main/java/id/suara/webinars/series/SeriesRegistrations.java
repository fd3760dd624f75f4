package id.suara.webinars.series;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.webinars.RegisterAttendee;
import id.suara.webinars.WebinarRegistrations;
import id.suara.webinars.WebinarStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Registering for several webinars of a series by one form, by anybody. */
@ApplicationScoped
@Transactional
public class SeriesRegistrations {

    @PersistenceContext
    EntityManager em;

    @Inject
    WebinarRegistrations registrations;

    @Inject
    Clock clock;

    /** A place or a turn in each, by the rules of {@link WebinarRegistrations#registerAll}.
     *
     *  @param chosen webinars of the series; null for all for which one can register now
     *  @param formToken made with the empty form; null for none
     *  @return what is told of each, in the order of the webinars' ids
     *  @throws DomainException {@code webinars.series.none} (not found); {@code webinars.series.nothing-open} (conflict); {@code
     *     request.invalid} with {@code webinars.series.choose} or {@code webinars.series.not-in-it}; and as {@link
     *     WebinarRegistrations#register} for any of them */
    public List<SeriesTurn> register(
            long seriesId, @Valid RegisterAttendee form, Collection<Long> chosen, String formToken) {
        Map<Long, Boolean> webinars = webinars(seriesId);
        if (webinars.isEmpty()) {
            throw DomainException.notFound("webinars.series.none");
        }
        Collection<Long> wanted = chosen == null ? open(webinars) : chosen;
        if (wanted.isEmpty()) {
            throw invalid("webinars.series.choose");
        }
        if (!webinars.keySet().containsAll(wanted)) {
            throw invalid("webinars.series.not-in-it");
        }
        return registrations.registerAll(wanted, form, formToken).entrySet().stream()
                .map(one -> new SeriesTurn(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<Long> open(Map<Long, Boolean> webinars) {
        List<Long> open = webinars.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        if (open.isEmpty()) {
            throw DomainException.conflict("webinars.series.nothing-open");
        }
        return open;
    }

    private static DomainException invalid(String code) {
        return DomainException.invalid("request.invalid", List.of(new FieldError("webinars", code)));
    }

    /** Those of the series that are no drafts, and whether one can register for them. No entity is read: that has to wait until
     *  their places are held. */
    private Map<Long, Boolean> webinars(long seriesId) {
        Instant now = clock.instant();
        return em.createQuery(
                        "select w.id, w.status, w.endsAt from SeriesPart p, Webinar w where w.id = p.webinarId and p.seriesId ="
                                + " :series and w.status <> id.suara.webinars.WebinarStatus.DRAFT",
                        Object[].class)
                .setParameter("series", seriesId)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> row[1] == WebinarStatus.OPEN && ((Instant) row[2]).isAfter(now),
                        (one, other) -> one,
                        HashMap::new));
    }
}
