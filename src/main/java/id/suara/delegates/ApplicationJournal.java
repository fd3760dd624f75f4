package id.suara.delegates;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Writes each step of an application down: for its family and the desk, and in the audit log. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ApplicationJournal {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** After a verb of the application: where it stands now, and why. */
    public void record(Application application) {
        em.persist(ApplicationStep.of(application, current.get().accountId(), clock.instant()));
        String deed = application.getStatus().name().toLowerCase(Locale.ROOT).replace('_', '-');
        deeds.fire(Deed.of("delegates." + deed, new Subject("application", application.getId())));
    }

    /** The decision was undone: its family need not read what was a slip. The audit log keeps both. */
    void takeBack(Application application) {
        em.createQuery(
                        "select s from ApplicationStep s where s.applicationId = :id order by s.id desc",
                        ApplicationStep.class)
                .setParameter("id", application.getId())
                .setMaxResults(1)
                .getResultStream()
                .forEach(em::remove);
    }

    /** Oldest first. */
    List<ApplicationStep> stepsOf(long applicationId) {
        return em.createQuery(
                        "select s from ApplicationStep s where s.applicationId = :id order by s.id",
                        ApplicationStep.class)
                .setParameter("id", applicationId)
                .getResultList();
    }
}
