package id.suara.safeguarding;

import id.suara.kernel.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells whether what a case is about may be seen, after each change that could matter. */
@Dependent
class Sight {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<SightEvent> events;

    /** Several cases may be about one thing: it is given back when none of them hides it. */
    void settle(SealedCase changed) {
        Subject about = changed.getSubject();
        if (about == null) {
            return;
        }
        // Two officers with two cases about one thing: the second sees what the first has written.
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, about.toString())
                .getSingleResult();
        em.flush();
        boolean hidden = em.createQuery(
                                "select count(c) from SealedCase c where c.subjectKind = :kind and c.subjectId = :id"
                                        + " and c.hides = true",
                                Long.class)
                        .setParameter("kind", about.kind())
                        .setParameter("id", about.id())
                        .getSingleResult()
                > 0;
        events.fire(hidden ? new SightEvent.Taken(about) : new SightEvent.GivenBack(about));
    }
}
