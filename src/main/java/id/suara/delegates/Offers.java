package id.suara.delegates;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.consent.Guardians;
import id.suara.delegates.places.Quotas;
import id.suara.delegates.places.Seat;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Free places are offered to those who wait, one after the other; a place is held until the answer or the deadline. */
@ApplicationScoped
@Transactional
public class Offers {

    /** After so many unanswered ones a family is not asked again by itself. */
    static final int MOST_LAPSED = 2;

    private static final int DEFAULT_HOURS = 72;
    private static final int LOOKED_AT = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    LockedApplications locked;

    @Inject
    ApplicationJournal journal;

    @Inject
    WaitingList waiting;

    @Inject
    Decisions decisions;

    @Inject
    Admissions admissions;

    @Inject
    Quotas quotas;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    Guardians guardians;

    @Inject
    Settings settings;

    @Inject
    Event<DelegateEvent> events;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Provinces of the current congress where somebody waits and a place is free; none once the congress has begun. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> provincesWithRoom() {
        Congress congress = congresses.current().orElse(null);
        if (congress == null || hasBegun(congress)) {
            return List.of();
        }
        return em.createQuery(
                        "select distinct q.provinceCode from Quota q join Application a on a.provinceCode = q.provinceCode"
                                + " and a.congressId = q.congressId where q.congressId = :congress and q.taken < q.places"
                                + " and a.status = :waiting and a.lapsedOffers < :most order by q.provinceCode",
                        String.class)
                .setParameter("congress", congress.getId())
                .setParameter("waiting", ApplicationStatus.WAITLISTED)
                .setParameter("most", MOST_LAPSED)
                .getResultList();
    }

    private boolean hasBegun(Congress congress) {
        return !LocalDate.ofInstant(clock.instant(), congress.zone()).isBefore(congress.getFirstDay());
    }

    /** Offers one free place of the province to the first in line whom it suits: who wants to come on site needs a place on
     *  site, and a seat that is kept for children who ask for help goes to nobody else.
     *
     *  @param passedOver applications that failed in this round
     *  @return false when there is no place, or nobody whom it suits
     *  @throws OfferFailed when one could not be offered what was free; nothing has changed then */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean offerNext(String provinceCode, Set<Long> passedOver) {
        Congress congress = congresses.requireCurrent();
        for (long id : line(congress, provinceCode)) {
            if (!passedOver.contains(id) && offered(congress, provinceCode, id)) {
                return true;
            }
        }
        return false;
    }

    private boolean offered(Congress congress, String provinceCode, long applicationId) {
        try {
            Application next = locked.take(applicationId).orElseThrow();
            Seat seat = quotas.takeIfFree(congress.getId(), provinceCode, next.getMode(), admissions.asksForHelp(next));
            if (seat == null) {
                return false;
            }
            ZoneId zone = regions.province(provinceCode).orElseThrow().zone();
            Instant until = OfferWindow.until(clock.instant(), held(), zone);
            next.offer(seat, until);
            journal.record(next);
            events.fire(new DelegateEvent.Offered(next.getId(), next.getPersonId(), until));
            // What the database refuses is to be known while it is known whose offer it was.
            em.flush();
            return true;
        } catch (RuntimeException fault) {
            throw new OfferFailed(applicationId, fault);
        }
    }

    /** Those that another node looks at this moment are left to it. */
    private List<Long> line(Congress congress, String provinceCode) {
        List<?> ids = em.createNativeQuery("select id from application where congress_id = ?1 and province_code = ?2"
                        + " and status = 'WAITLISTED' and suspended_at is null and lapsed_offers < ?3 order by wait_order limit ?4"
                        + " for update skip locked")
                .setParameter(1, congress.getId())
                .setParameter(2, provinceCode)
                .setParameter(3, MOST_LAPSED)
                .setParameter(4, LOOKED_AT)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Duration held() {
        return Duration.ofHours(settings.number("suara.offer.hours", DEFAULT_HOURS));
    }

    /** Ends one offer whose time is over: the family waits again, at the end of the line.
     *
     *  @param passedOver applications that failed in this round
     *  @return false when there is none
     *  @throws OfferFailed when it could not be ended; nothing has changed then */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean lapseNext(Set<Long> passedOver) {
        List<?> overdue = em.createNativeQuery("select id from application where status = 'OFFERED'"
                        + " and offered_until <= ?1 and id <> all(string_to_array(?2, ',')::bigint[])"
                        + " order by offered_until limit 1 for update skip locked")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, passedOver.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .getResultList();
        if (overdue.isEmpty()) {
            return false;
        }
        lapse(((Number) overdue.get(0)).longValue());
        return true;
    }

    private void lapse(long applicationId) {
        try {
            Application late = em.find(Application.class, applicationId);
            Seat seat = late.lapse(waiting.nextTurn());
            journal.record(late);
            quotas.free(late.getCongressId(), late.getProvinceCode(), late.getMode(), seat);
            events.fire(new DelegateEvent.OfferLapsed(late.getId(), late.getPersonId()));
            em.flush();
        } catch (RuntimeException fault) {
            throw new OfferFailed(applicationId, fault);
        }
    }

    /** The family takes the place, by the guardian's link.
     *
     *  @throws DomainException {@code link.*}, {@code delegates.no-application} (not found) for another family's, {@code
     *     delegates.offer-over} (gone), {@code delegates.consent-missing} (conflict) */
    public void accept(String link, long applicationId) {
        accept(ofFamily(link, applicationId));
    }

    /** An office records that the family took the place.
     *
     *  @throws DomainException as {@link #accept(String, long)}; {@code delegates.changed} (stale) */
    public void acceptFor(long applicationId, long version) {
        accept(locked.take(applicationId, version, DelegatesPolicy.Deed.ANSWER_OFFER));
    }

    private void accept(Application offered) {
        requireOpen(offered);
        admissions.welcome(offered, offered.getSeat());
    }

    /** The family leaves the place to the next, by the guardian's link. The child's application ends with it.
     *
     *  @throws DomainException as {@link #accept(String, long)} */
    public void passOn(String link, long applicationId) {
        Application offered = ofFamily(link, applicationId);
        requireOpen(offered);
        decisions.withdraw(offered, null);
    }

    private void requireOpen(Application offered) {
        if (offered.getStatus() != ApplicationStatus.OFFERED || !clock.instant().isBefore(offered.getOfferedUntil())) {
            throw DomainException.gone("delegates.offer-over");
        }
        offered.requireNotSuspended();
    }

    private Application ofFamily(String link, long applicationId) {
        List<Long> children = guardians.childrenOf(link);
        return locked.take(applicationId)
                .filter(found -> children.contains(found.getPersonId()))
                .orElseThrow(() -> DomainException.notFound("delegates.no-application"));
    }
}
