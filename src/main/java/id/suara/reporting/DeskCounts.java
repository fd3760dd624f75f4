package id.suara.reporting;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.consent.waiting.WaitingGuardians;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.duplicates.Duplicates;
import id.suara.delegates.requests.FamilyRequests;
import id.suara.ideas.answers.AnswerDesk;
import id.suara.ideas.answers.AnswersStanding;
import id.suara.identity.Accounts;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.moderation.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;

/** What waits for the caller, counted for their start page. */
@ApplicationScoped
@Transactional
public class DeskCounts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    WaitingGuardians guardians;

    @Inject
    FamilyRequests requests;

    @Inject
    Duplicates duplicates;

    @Inject
    Cases cases;

    @Inject
    AnswerDesk answers;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    /** Everything that the caller's roles give them to do, zeros included; what is not theirs is left out. An officer's
     *  numbers are their province's. Without a congress there are those only that need none. */
    public Map<DeskTask, Long> mine() {
        Caller caller = current.get();
        Map<DeskTask, Long> counts = new EnumMap<>(DeskTask.class);
        if (caller.is(Role.MODERATOR)) {
            // Without a clearance in date there is no queue for them (S7).
            cases.waiting().ifPresent(waiting -> counts.put(DeskTask.MODERATION_QUEUE, waiting));
        }
        if (caller.is(Role.ADMINISTRATOR)) {
            counts.put(DeskTask.INVITED_ACCOUNTS, accounts.invitedAdults());
        }
        congresses.current().ifPresent(congress -> count(congress, caller, counts));
        return counts;
    }

    private void count(Congress congress, Caller caller, Map<DeskTask, Long> counts) {
        boolean organizer = caller.is(Role.ORGANIZER);
        boolean officer = caller.is(Role.PROVINCIAL_OFFICER);
        if (organizer || officer) {
            String only = ReportingPolicy.visibleProvince(caller);
            byStatus(congress, only, counts);
            counts.put(DeskTask.GUARDIANS_OVERDUE, guardians.count(true));
            counts.put(DeskTask.FAMILY_REQUESTS, requests.waiting());
            counts.put(DeskTask.DUPLICATES, duplicates.count());
            if (only != null) {
                counts.put(DeskTask.GUARDIANS_WAITING, guardians.count(false));
                counts.put(DeskTask.PLACES_LEFT, placesLeft(congress, only));
            }
        }
        if (organizer) {
            AnswersStanding standing = answers.standing();
            counts.put(DeskTask.UNANSWERED_IDEAS, standing.waiting());
            counts.put(DeskTask.PROMISES_DUE, standing.due());
        }
        if (organizer || caller.is(Role.ADMINISTRATOR)) {
            counts.put(DeskTask.EMPTY_PROVINCES, emptyProvinces(congress));
        }
    }

    private void byStatus(Congress congress, String only, Map<DeskTask, Long> counts) {
        counts.put(DeskTask.IN_REVIEW, 0L);
        counts.put(DeskTask.OFFERED, 0L);
        counts.put(DeskTask.RETURNED, 0L);
        em.createQuery(
                        "select a.status, count(a) from Application a where a.congressId = :congress"
                                + " and a.provinceCode like :only and a.status in (:review, :offered, :returned)"
                                + " group by a.status",
                        Object[].class)
                .setParameter("congress", congress.getId())
                .setParameter("only", only == null ? "%" : only)
                .setParameter("review", ApplicationStatus.IN_REVIEW)
                .setParameter("offered", ApplicationStatus.OFFERED)
                .setParameter("returned", ApplicationStatus.RETURNED)
                .getResultList()
                .forEach(row -> counts.put(DeskTask.valueOf(((ApplicationStatus) row[0]).name()), (Long) row[1]));
    }

    private long placesLeft(Congress congress, String province) {
        return em.createQuery(
                        "select q.places - q.taken from Quota q where q.congressId = :congress"
                                + " and q.provinceCode = :province",
                        Number.class)
                .setParameter("congress", congress.getId())
                .setParameter("province", province)
                .getResultStream()
                .mapToLong(Number::longValue)
                .sum();
    }

    private long emptyProvinces(Congress congress) {
        return em.createQuery(
                        "select count(q.provinceCode) from Quota q where q.congressId = :congress and q.places > 0"
                                + " and not exists (select a.id from Application a where a.congressId = q.congressId"
                                + " and a.provinceCode = q.provinceCode and a.status <> :withdrawn)",
                        Long.class)
                .setParameter("congress", congress.getId())
                .setParameter("withdrawn", ApplicationStatus.WITHDRAWN)
                .getSingleResult();
    }
}
