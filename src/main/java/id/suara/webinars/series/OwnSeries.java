package id.suara.webinars.series;

import id.suara.kernel.DomainException;
import id.suara.kernel.SignedLinks;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.WebinarEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What somebody does with the registrations that one form made, by the one link from their mail. */
@ApplicationScoped
@Transactional
public class OwnSeries {

    /** Where a link leads; the link itself stands after it. */
    public static final String LINK_PATH = "/webinars/series-mine?link=";

    private static final String KIND = "webinar-series";

    /** As that of each of them. */
    private static final Duration LASTS = Duration.ofDays(180);

    private static final String ALIVE =
            "select r.id from webinar_series_answer a join webinar_registration r on r.id = a.registration_id"
                    + " join webinar w on w.id = r.webinar_id where a.first_id = ?1 and r.status <> 'CANCELLED'"
                    + " and w.ends_at > ?2 ";

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnRegistrations own;

    @Inject
    SignedLinks links;

    @Inject
    Clock clock;

    /** Remembers which registrations one link is to answer. */
    @Transactional(TxType.MANDATORY)
    public void keep(@Observes WebinarEvent.RegisteredTogether together) {
        em.flush();
        for (Long registration : together.registrationIds()) {
            em.createNativeQuery("insert into webinar_series_answer (first_id, registration_id) values (?1, ?2)"
                            + " on conflict do nothing")
                    .setParameter(1, together.registrationIds().get(0))
                    .setParameter(2, registration)
                    .executeUpdate();
        }
    }

    /** @param registrationIds that one form made, the first of them first
     *  @return the way in, from the root of the site */
    public String linkPath(List<Long> registrationIds) {
        Instant last = em.createQuery(
                        "select max(w.endsAt) from Webinar w, WebinarRegistration r where w.id = r.webinarId and r.id in :ids",
                        Instant.class)
                .setParameter("ids", registrationIds)
                .getSingleResult();
        return LINK_PATH + links.sign(KIND, registrationIds.get(0), 1, last.plus(LASTS));
    }

    /** Those that were not cancelled, the earliest webinar first.
     *
     *  @throws DomainException {@code webinars.link-unknown} (not found); {@code webinars.link-ended}, {@code
     *     webinars.registration-cancelled} (gone) */
    public OwnSeriesRegistrations find(String link) {
        List<Long> alive = ids(
                opened(link),
                ALIVE + "order by w.starts_at, w.id",
                clock.instant().minus(LASTS));
        requireSome(alive);
        return new OwnSeriesRegistrations(
                alive.stream().map(id -> own.find(linkOf(id))).toList(), link);
    }

    /** Whoever reads the address says that it is theirs, for all of them that are still to come. A second time changes nothing.
     *
     *  @throws DomainException as {@link #find} */
    public void verify(String link) {
        long first = opened(link);
        requireSome(ids(first, ALIVE, clock.instant().minus(LASTS)));
        // In the order in which forms lock them.
        List<String> unanswered = ids(
                        first,
                        ALIVE + "and r.verified_at is null and w.status <> 'CANCELLED' order by r.webinar_id",
                        clock.instant())
                .stream()
                .map(this::linkOf)
                .toList();
        // What was read of them is read again once their places are held.
        em.clear();
        unanswered.forEach(own::verify);
    }

    private String linkOf(long registrationId) {
        return own.linkPath(registrationId).substring(OwnRegistrations.LINK_PATH.length());
    }

    private static void requireSome(List<Long> alive) {
        if (alive.isEmpty()) {
            throw DomainException.gone("webinars.registration-cancelled");
        }
    }

    /** @param after when their webinars end at the earliest */
    private List<Long> ids(long first, String query, Instant after) {
        List<?> found = em.createNativeQuery(query)
                .setParameter(1, first)
                .setParameter(2, Timestamp.from(after))
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private long opened(String link) {
        try {
            return links.open(KIND, link).id();
        } catch (DomainException refusal) {
            throw refusal.kind() == DomainException.Kind.GONE
                    ? DomainException.gone("webinars.link-ended")
                    : DomainException.notFound("webinars.link-unknown");
        }
    }
}
