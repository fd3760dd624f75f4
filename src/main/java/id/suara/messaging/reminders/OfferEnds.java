package id.suara.messaging.reminders;

import id.suara.delegates.Application;
import id.suara.delegates.ApplicationStatus;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** An offered place that goes to the next child. */
@ApplicationScoped
public class OfferEnds implements ReminderSource {

    static final String KIND = "offer-ends";

    @PersistenceContext
    EntityManager em;

    @Inject
    FamilyReminders families;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Integer> usual() {
        return List.of(24 * 60);
    }

    @Override
    public List<Coming> coming(Instant after, Instant until) {
        return em.createQuery(
                        "select a from Application a where a.status = :offered and a.offeredUntil > :after"
                                + " and a.offeredUntil <= :until",
                        Application.class)
                .setParameter("offered", ApplicationStatus.OFFERED)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultStream()
                .map(offered -> new Coming(new Subject("application", offered.getId()), offered.getOfferedUntil()))
                .toList();
    }

    @Override
    public List<Reminded> readers(Coming coming) {
        Application offered = em.find(Application.class, coming.about().id());
        return offered != null
                        && offered.getStatus() == ApplicationStatus.OFFERED
                        && coming.at().equals(offered.getOfferedUntil())
                ? families.guardian(offered.getPersonId(), null).stream().toList()
                : List.of();
    }
}
