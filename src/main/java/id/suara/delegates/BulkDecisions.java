package id.suara.delegates;

import id.suara.congress.Congresses;
import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import id.suara.delegates.places.QuotaForecast;
import id.suara.delegates.places.Quotas;
import id.suara.delegates.places.Seat;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One decision for many applications, in one transaction. What cannot be decided is counted and stays as it is; refusals are
 * foreseen here and not caught, for a refusal that leaves a boundary would roll all of it back.
 */
@ApplicationScoped
@Transactional
public class BulkDecisions {

    /** Places of a province go to those nominated first; quotas are locked in code order. */
    private static final Comparator<Application> ORDER =
            Comparator.comparing(Application::getProvinceCode).thenComparing(Application::getId);

    private interface Places {

        /** @return whether there was one */
        boolean give(Application application);
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    LockedApplications locked;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    Quotas quotas;

    @Inject
    Consents consents;

    @Inject
    CurrentCaller current;

    /** What {@link #decide} would come to now. Nothing is changed or locked.
     *
     *  @throws DomainException {@code access.denied} */
    public BulkEffect preview(
            @NotEmpty @Size(max = DecideMany.MOST_AT_ONCE) Collection<@NotNull Long> ids, BulkAction action) {
        DelegatesPolicy.require(current.get(), action.deed(), null, false);
        long congress = congresses.requireCurrent().getId();
        List<Application> found = em.createQuery(
                        "select a from Application a where a.id in :ids and a.congressId = :congress",
                        Application.class)
                .setParameter("ids", ids)
                .setParameter("congress", congress)
                .getResultList();
        QuotaForecast forecast = quotas.forecast(congress);
        return run(
                ids,
                found,
                action,
                application -> action != BulkAction.ADMIT
                        || forecast.take(
                                application.getProvinceCode(),
                                application.getMode(),
                                admissions.asksForHelp(application)),
                forecast);
    }

    /** @return what was done, and how many were refused for what
     *  @throws DomainException {@code access.denied}; {@code request.invalid} without the reason or the fields that the action
     *     needs; {@code delegates.quota-busy} (busy), and nothing is done then */
    public BulkEffect decide(@Valid DecideMany many) {
        DelegatesPolicy.require(current.get(), many.action().deed(), null, false);
        requireWords(many);
        List<Application> applications = locked.takeAll(many.ids());
        return run(
                many.ids(),
                applications,
                many.action(),
                application -> apply(many, application),
                quotas.forecast(congresses.requireCurrent().getId()));
    }

    private static void requireWords(DecideMany many) {
        if (many.action().needsReason() && many.reason() == null) {
            throw missing("reason", "delegates.bulk-reason-missing");
        }
        if (many.action() == BulkAction.RETURN
                && (many.fields() == null || many.fields().isEmpty())) {
            throw missing("fields", "delegates.bulk-fields-missing");
        }
    }

    private static DomainException missing(String field, String code) {
        return DomainException.invalid("request.invalid", List.of(new DomainException.FieldError(field, code)));
    }

    private BulkEffect run(
            Collection<Long> ids, List<Application> found, BulkAction action, Places places, QuotaForecast before) {
        Set<Long> consented =
                consents.givenAmong(found.stream().map(Application::getPersonId).toList(), Purpose.PARTICIPATION);
        List<Long> done = new ArrayList<>();
        Map<String, Integer> refused = new TreeMap<>();
        Map<String, Integer> takenIn = new TreeMap<>();
        Map<String, Integer> leftBefore = new HashMap<>();
        for (Application application : found.stream().sorted(ORDER).toList()) {
            String province = application.getProvinceCode();
            String refusal = refusal(action, application, consented.contains(application.getPersonId()));
            if (refusal == null && action == BulkAction.ADMIT) {
                leftBefore.computeIfAbsent(province, before::left);
            }
            if (refusal == null && !places.give(application)) {
                refusal = "delegates.quota-full";
            }
            if (refusal == null) {
                done.add(application.getId());
                takenIn.merge(province, 1, Integer::sum);
            } else {
                refused.merge(refusal, 1, Integer::sum);
            }
        }
        int unknown = new HashSet<>(ids).size() - found.size();
        if (unknown > 0) {
            refused.put("delegates.no-application", unknown);
        }
        List<BulkEffect.ProvinceEffect> provinces = leftBefore.keySet().stream()
                .sorted()
                .map(code -> effect(code, takenIn.getOrDefault(code, 0), leftBefore.get(code)))
                .toList();
        return new BulkEffect(action, done, refused, provinces);
    }

    private static BulkEffect.ProvinceEffect effect(String code, int taken, int before) {
        return new BulkEffect.ProvinceEffect(code, taken, Math.max(0, before - taken));
    }

    /** @return why not, as the single decision would say it; null when nothing speaks against it but the places */
    private String refusal(BulkAction action, Application application, boolean consented) {
        ApplicationStatus status = application.getStatus();
        if (application.isSuspended()) {
            return "delegates.suspended";
        }
        if (DelegatesPolicy.allows(current.get(), action.deed(), status, application.getProvinceCode(), false)) {
            return action == BulkAction.ADMIT && !consented ? "delegates.consent-missing" : null;
        }
        return switch (status) {
            case NOMINATED, AWAITING_CONSENT -> "delegates.consent-missing";
            case OFFERED -> "delegates.offered-already";
            default -> "delegates.decided-already";
        };
    }

    private boolean apply(DecideMany many, Application application) {
        switch (many.action()) {
            case ADMIT -> {
                Seat seat = quotas.takeIfFree(
                        application.getCongressId(),
                        application.getProvinceCode(),
                        application.getMode(),
                        admissions.asksForHelp(application));
                if (seat == null) {
                    return false;
                }
                admissions.welcome(application, seat);
            }
            case WAITLIST -> decisions.waitlist(application, many.reason());
            case RETURN -> {
                Map<String, String> fields = new TreeMap<>();
                many.fields().forEach(field -> fields.put(field, many.reason()));
                decisions.returnForCorrection(application, new ReturnApplication(many.reason(), fields));
            }
            case DECLINE -> decisions.decline(application, many.reason());
        }
        return true;
    }
}
