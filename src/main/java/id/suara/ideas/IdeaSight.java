package id.suara.ideas;

import id.suara.kernel.Subject;
import id.suara.safeguarding.SightEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Hides a published idea while officers look into something about it. The audit log is not told, as elsewhere (S18). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class IdeaSight {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<IdeaEvent> events;

    public void on(@Observes SightEvent changed) {
        Subject about = changed.subject();
        if (!about.kind().equals(Idea.KIND)) {
            return;
        }
        // Fresh from the database: while this waited, a moderator may have published it.
        Idea idea = em.find(Idea.class, about.id(), LockModeType.PESSIMISTIC_WRITE);
        if (idea == null) {
            return;
        }
        if (changed instanceof SightEvent.Taken && idea.hide()) {
            events.fire(new IdeaEvent.Hidden(idea.getId(), idea.getAuthorId()));
        } else if (changed instanceof SightEvent.GivenBack && idea.show()) {
            events.fire(new IdeaEvent.Shown(idea.getId(), idea.getAuthorId()));
        }
    }
}
