package id.suara.delegates;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Undoing that an application was declined or returned, for a short while after it. Only these: what they tell can wait that
 * long, while a place that was given or freed is somebody's at once.
 */
@ApplicationScoped
@Transactional
public class SecondThoughts {

    private static final int SECONDS = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    LockedApplications locked;

    @Inject
    Applications applications;

    @Inject
    ApplicationJournal journal;

    @Inject
    CurrentCaller current;

    @Inject
    Settings settings;

    @Inject
    Event<DelegateEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** What is to be decided on, as it is now. */
    @Transactional(TxType.MANDATORY)
    DecisionUndo before(Application application) {
        Map<String, String> corrections = application.getStatus() == ApplicationStatus.RETURNED
                ? corrections(application.getId()).stream()
                        .collect(Collectors.toMap(ApplicationCorrection::getField, ApplicationCorrection::getReason))
                : Map.of();
        return DecisionUndo.before(application, corrections);
    }

    private List<ApplicationCorrection> corrections(long applicationId) {
        return em.createQuery(
                        "select c from ApplicationCorrection c where c.applicationId = :id",
                        ApplicationCorrection.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Once it is decided.
     *
     *  @return until when that can be undone; now, when the setting allows no while at all */
    @Transactional(TxType.MANDATORY)
    Instant remember(DecisionUndo undo, Application decided) {
        Instant until = clock.instant().plus(Duration.ofSeconds(settings.number("suara.undo.seconds", SECONDS)));
        forget(decided.getId());
        // The decision's version is known once it is written.
        em.flush();
        undo.open(decided.getVersion(), until);
        em.persist(undo);
        return until;
    }

    private void forget(long applicationId) {
        Optional.ofNullable(em.find(DecisionUndo.class, applicationId)).ifPresent(em::remove);
    }

    /** @return until when the decision on it can be undone; absent when it cannot, or the caller may not
     *  @throws DomainException {@code delegates.no-application} (not found) */
    public Optional<Instant> openUntil(long applicationId) {
        Application application = applications.visible(applicationId);
        if (!may(application)) {
            return Optional.empty();
        }
        return open(application).map(DecisionUndo::openUntil);
    }

    /** What it was before the decision on it, while that can be undone. */
    @Transactional(TxType.MANDATORY)
    Optional<DecisionUndo> open(Application application) {
        return Optional.ofNullable(em.find(DecisionUndo.class, application.getId()))
                .filter(undo -> undo.isOpen(application, clock.instant()));
    }

    /** As though it had not been decided: it stands where it stood, in the line for a place too, and the letter is not sent.
     *
     *  @throws DomainException {@code access.denied}, {@code delegates.no-application} (not found), {@code delegates.changed}
     *     (stale); {@code delegates.undo-over} (conflict) when the while is over */
    public void undo(long applicationId, long version) {
        Application application = locked.take(applicationId, version, DelegatesPolicy.Deed.UNDO);
        if (!undo(application)) {
            throw DomainException.conflict("delegates.undo-over");
        }
    }

    /** Those of them whose last decision can be undone; the others stay as they are.
     *
     *  @return the ids of those that stand where they stood
     *  @throws DomainException {@code access.denied} */
    public List<Long> undoAll(@NotEmpty @Size(max = DecideMany.MOST_AT_ONCE) Collection<@NotNull Long> ids) {
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.UNDO, null, false);
        return locked.takeAll(new HashSet<>(ids)).stream()
                .filter(this::undo)
                .map(Application::getId)
                .toList();
    }

    private boolean undo(Application application) {
        DecisionUndo undo = em.find(DecisionUndo.class, application.getId());
        if (undo == null || !may(application) || !undo.isOpen(application, clock.instant())) {
            return false;
        }
        ApplicationStatus undone = application.getStatus();
        application.undo(undo);
        corrections(application.getId()).forEach(em::remove);
        em.flush();
        undo.corrections().forEach((field, reason) -> em.persist(ApplicationCorrection.of(application, field, reason)));
        em.remove(undo);
        journal.takeBack(application);
        deeds.fire(Deed.of("delegates.undone", new Subject("application", application.getId()), undone.name()));
        events.fire(new DelegateEvent.Undone(application.getId(), application.getPersonId()));
        return true;
    }

    private boolean may(Application application) {
        return DelegatesPolicy.allows(
                current.get(),
                DelegatesPolicy.Deed.UNDO,
                application.getStatus(),
                application.getProvinceCode(),
                false);
    }
}
