package id.suara.moderation;

import id.suara.safeguarding.SightEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Takes what safeguarding looks into from the desk, and puts it back. Nothing of it is told to the audit log, which people read
 * who must not learn that there is a sealed case (S18); the case itself keeps who did it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseSight {

    /** Before the features whose texts these are: everywhere the case is locked before the thing it is about. */
    private static final int FIRST = Interceptor.Priority.APPLICATION - 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseQueries queries;

    public void on(@Observes @Priority(FIRST) SightEvent.Taken taken) {
        // Whoever decides at this moment is waited for; the feature above then hides what was published.
        queries.openLocked(taken.subject());
        if (!queries.isWithheld(taken.subject())) {
            em.persist(WithheldText.of(taken.subject()));
            em.flush();
        }
    }

    public void on(@Observes @Priority(FIRST) SightEvent.GivenBack back) {
        queries.giveBack(back.subject());
    }
}
