package id.suara.delegates.requests;

import id.suara.congress.Congresses;
import id.suara.consent.GuardianVisit;
import id.suara.consent.Guardians;
import id.suara.delegates.Application;
import id.suara.delegates.Decisions;
import id.suara.delegates.DelegatesPolicy;
import id.suara.delegates.GiveReason;
import id.suara.delegates.NominateChild;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Asking by a guardian's link, and answering by the office or an organizer (L12). */
@ApplicationScoped
@Transactional
public class FamilyRequests {

    private static final String ROWS =
            "select new id.suara.delegates.requests.RequestRow(r.id, a.id, p.fullName, a.provinceCode, r.kind,"
                    + " r.state, r.askedAt, r.dueAt, r.answeredAt)";

    private static final String OF = " from FamilyRequest r, Application a, Person p where a.id = r.applicationId"
            + " and p.id = a.personId and a.congressId = :congress and (:only is null or a.provinceCode = :only)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Guardians guardians;

    @Inject
    Decisions decisions;

    @Inject
    Congresses congresses;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** @return the request's id
     *  @throws DomainException {@code link.*}; {@code delegates.no-application} (not found) for another family's; {@code
     *     delegates.request-open} (conflict) while one of the kind waits */
    public long askCorrection(String link, long applicationId, @Valid AskCorrection asked) {
        GuardianVisit visit = visit(link, applicationId);
        return keep(FamilyRequest.correction(applicationId, visit.guardianId(), asked, clock.instant()));
    }

    /** Asks that nothing be done with the child's data for a while.
     *
     *  @throws DomainException as {@link #askCorrection}; {@code delegates.suspended} (conflict) when it is paused already */
    public long askSuspension(String link, long applicationId) {
        GuardianVisit visit = visit(link, applicationId);
        if (em.find(Application.class, applicationId).isSuspended()) {
            throw DomainException.conflict("delegates.suspended");
        }
        return keep(FamilyRequest.suspension(applicationId, visit.guardianId(), clock.instant()));
    }

    private long keep(FamilyRequest request) {
        boolean waiting = of(request.getApplicationId()).stream()
                .anyMatch(one -> one.getKind() == request.getKind() && one.getState() == RequestState.OPEN);
        if (waiting) {
            throw DomainException.conflict("delegates.request-open");
        }
        em.persist(request);
        em.flush();
        tell("delegates.request-asked", request);
        return request.getId();
    }

    /** The guardian ends the pause, at once. Ending none changes nothing.
     *
     *  @throws DomainException as {@link #askCorrection} */
    public void resume(String link, long applicationId) {
        visit(link, applicationId);
        decisions.resume(applicationId);
        deeds.fire(Deed.of("delegates.resumed", new Subject("application", applicationId)));
    }

    /** Whether nothing is done with it now.
     *
     *  @throws DomainException as {@link #askCorrection} */
    public boolean isSuspended(String link, long applicationId) {
        visit(link, applicationId);
        return em.find(Application.class, applicationId).isSuspended();
    }

    /** What was asked for one application and what became of it, the newest first, for its family.
     *
     *  @throws DomainException as {@link #askCorrection} */
    public List<FamilyRequest> ofFamily(String link, long applicationId) {
        visit(link, applicationId);
        return of(applicationId);
    }

    private GuardianVisit visit(String link, long applicationId) {
        GuardianVisit visit = guardians.visit(link);
        // Locked, so that two who ask the same at once are told apart.
        Application application = em.find(Application.class, applicationId, LockModeType.PESSIMISTIC_WRITE);
        if (application == null || !visit.children().contains(application.getPersonId())) {
            throw DomainException.notFound("delegates.no-application");
        }
        return visit;
    }

    private List<FamilyRequest> of(long applicationId) {
        return em.createQuery(
                        "select r from FamilyRequest r where r.applicationId = :id order by r.id desc",
                        FamilyRequest.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Those that wait first, the most urgent on top; an officer's are their province's. That they were read is kept.
     *
     *  @throws DomainException {@code access.denied} */
    public List<RequestRow> page(int first, int most) {
        List<RequestRow> rows = visible(
                        ROWS + OF + " order by case when r.state = :open then 0 else 1 end, r.dueAt, r.id",
                        RequestRow.class)
                .setParameter("open", RequestState.OPEN)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        if (!rows.isEmpty()) {
            deeds.fire(Deed.of("delegates.requests-read", null, rows.size() + " requests"));
        }
        return rows;
    }

    /** How many wait for an answer.
     *
     *  @throws DomainException {@code access.denied} */
    public long waiting() {
        return visible("select count(r)" + OF + " and r.state = :open", Long.class)
                .setParameter("open", RequestState.OPEN)
                .getSingleResult();
    }

    /** Those about one application that wait for an answer, the most urgent first; without what they say.
     *
     *  @throws DomainException {@code access.denied} */
    public List<RequestRow> waitingFor(long applicationId) {
        return visible(
                        ROWS + OF + " and r.state = :open and a.id = :application order by r.dueAt, r.id",
                        RequestRow.class)
                .setParameter("open", RequestState.OPEN)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** @throws DomainException {@code access.denied} */
    public long count() {
        return visible("select count(r)" + OF, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> visible(String query, Class<T> type) {
        return em.createQuery(query, type)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("only", DelegatesPolicy.visibleProvince(current.get()));
    }

    /** @throws DomainException {@code access.denied}; {@code delegates.no-request} (not found), another province's included */
    public FamilyRequest find(long requestId) {
        String only = DelegatesPolicy.visibleProvince(current.get());
        FamilyRequest request = em.find(FamilyRequest.class, requestId);
        return Optional.ofNullable(request)
                .filter(found -> {
                    Application application = em.find(Application.class, found.getApplicationId());
                    return application.getCongressId()
                                    == congresses.requireCurrent().getId()
                            && (only == null || only.equals(application.getProvinceCode()));
                })
                .orElseThrow(() -> DomainException.notFound("delegates.no-request"));
    }

    /** Writes what was asked for.
     *
     *  @param version the application's that was read
     *  @throws DomainException as {@link #find} and {@link Decisions#correctAsAsked}; {@code delegates.request-answered},
     *     {@code delegates.request-other-kind} (conflicts) */
    public void correct(long requestId, long version, @Valid NominateChild mended) {
        FamilyRequest request = take(requestId, RequestKind.CORRECTION);
        decisions.correctAsAsked(request.getApplicationId(), version, mended);
        request.done(current.get().requireAccount(), clock.instant());
        tell("delegates.request-corrected", request);
    }

    /** Pauses what was asked to be paused.
     *
     *  @throws DomainException as {@link #correct} */
    public void suspend(long requestId) {
        FamilyRequest request = take(requestId, RequestKind.SUSPENSION);
        decisions.suspend(request.getApplicationId());
        request.done(current.get().requireAccount(), clock.instant());
        tell("delegates.request-suspended", request);
    }

    /** @param why in words for the guardian, who reads it on their page
     *  @throws DomainException as {@link #correct} */
    public void refuse(long requestId, @Valid GiveReason why) {
        FamilyRequest request = take(requestId, null);
        request.refuse(why.reason().strip(), current.get().requireAccount(), clock.instant());
        tell("delegates.request-refused", request);
    }

    /** The application before the request, as when a guardian asks. */
    private FamilyRequest take(long requestId, RequestKind kind) {
        // Whom no request is open to learns nothing of which there are.
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.ANSWER_REQUEST, null, false);
        FamilyRequest request = find(requestId);
        Application application =
                em.find(Application.class, request.getApplicationId(), LockModeType.PESSIMISTIC_WRITE);
        DelegatesPolicy.require(
                current.get(), DelegatesPolicy.Deed.ANSWER_REQUEST, application.getProvinceCode(), false);
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        if (kind != null) {
            request.require(kind);
        }
        if (request.getState() != RequestState.OPEN) {
            throw DomainException.conflict("delegates.request-answered");
        }
        return request;
    }

    private void tell(String deed, FamilyRequest request) {
        deeds.fire(Deed.of(
                deed,
                new Subject("application", request.getApplicationId()),
                request.getKind().name()));
    }
}
