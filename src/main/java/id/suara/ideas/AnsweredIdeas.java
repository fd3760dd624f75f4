package id.suara.ideas;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** What answering does to an idea. Part of the caller's transaction, who looked at what may be done. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AnsweredIdeas {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Event<IdeaEvent> events;

    @Inject
    Clock clock;

    /** Until the transaction's end nobody withdraws or answers it.
     *
     *  @return the congress that it was sent to
     *  @throws DomainException {@code ideas.none} (not found) for one that is not public */
    public Congress lock(long ideaId) {
        return congresses.find(locked(ideaId).getCongressId());
    }

    /** @throws DomainException {@code ideas.none} (not found), {@code answers.published-already} (conflict) */
    public void answered(long ideaId) {
        Idea idea = locked(ideaId);
        idea.answer(clock.instant());
        events.fire(new IdeaEvent.Answered(ideaId, idea.getAuthorId()));
    }

    private Idea locked(long ideaId) {
        Idea idea = em.find(Idea.class, ideaId, LockModeType.PESSIMISTIC_WRITE);
        if (idea == null || !idea.getStatus().isPublic()) {
            throw DomainException.notFound("ideas.none");
        }
        return idea;
    }
}
