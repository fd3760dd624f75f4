package id.suara.webinars;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.PlainText;
import id.suara.kernel.Subject;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Who comes, for those who hold the webinar, a page at a time; each look at a page is in the audit log. */
@ApplicationScoped
@Transactional
public class Attendees {

    private static final Object[] NOT_YET = {null, 0};

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    WebinarAccess access;

    @Inject
    Event<Deed> deeds;

    /** In the order in which they came, without those who cancelled.
     *
     *  @param words of a name or an address, in any case; null or blank for all
     *  @param first how many come before
     *  @param most rows
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<AttendeeRow> page(long webinarId, String words, int first, int most) {
        access.require(Action.ATTENDEES, webinarId);
        known.find(webinarId);
        deeds.fire(Deed.of("webinars.attendees-read", new Subject("webinar", webinarId)));
        List<WebinarRegistration> some = query(
                        "select r", webinarId, words, " order by r.arrived", WebinarRegistration.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Map<Long, Object[]> joins = joins(some);
        return some.stream()
                .map(one -> row(one, joins.getOrDefault(one.getId(), NOT_YET)))
                .toList();
    }

    /** How many there are of those words.
     *
     *  @throws DomainException as {@link #page} */
    public int count(long webinarId, String words) {
        access.require(Action.ATTENDEES, webinarId);
        known.find(webinarId);
        return query("select count(r)", webinarId, words, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> query(String select, long webinarId, String words, String order, Class<T> type) {
        boolean sought = words != null && !words.isBlank();
        String found =
                sought ? " and (lower(r.name) like :words escape '!' or lower(r.email) like :words escape '!')" : "";
        TypedQuery<T> query = em.createQuery(
                        select + " from WebinarRegistration r where r.webinarId = :webinar and r.status <>"
                                + " id.suara.webinars.RegistrationStatus.CANCELLED" + found + order,
                        type)
                .setParameter("webinar", webinarId);
        return sought
                ? query.setParameter("words", PlainText.contained(words.strip().toLowerCase(Locale.ROOT)))
                : query;
    }

    /** When they first came, and by how many devices, by registration. */
    private Map<Long, Object[]> joins(List<WebinarRegistration> some) {
        return some.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select j.registrationId, min(j.joinedAt), count(distinct j.device) from WebinarJoin j"
                                        + " where j.registrationId in :some group by j.registrationId",
                                Object[].class)
                        .setParameter(
                                "some",
                                some.stream().map(WebinarRegistration::getId).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> new Object[] {row[1], row[2]}));
    }

    private static AttendeeRow row(WebinarRegistration one, Object[] joined) {
        return new AttendeeRow(
                one.getId(),
                one.attendee(),
                one.getEmail(),
                one.getStatus(),
                one.isVerified(),
                one.getArrived(),
                (Instant) joined[0],
                ((Number) joined[1]).intValue());
    }
}
