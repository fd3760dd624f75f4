package id.suara.ideas.merging;

import id.suara.ideas.Idea;
import id.suara.ideas.IdeaEvent;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.moderation.merging.MergingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Makes one of two ideas, and two of one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MergedIdeas {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<IdeaEvent> events;

    @Inject
    Event<Deed> deeds;

    /** @throws DomainException {@code ideas.none} (not found) for one that is not public; {@code ideas.merge-answered},
     *     {@code ideas.merge-chain}, {@code ideas.merge-congress} (conflict) */
    public void on(@Observes MergingEvent.Merged merged) {
        if (!merged.from().kind().equals(Idea.KIND)) {
            return;
        }
        merged.take();
        long fromId = merged.from().id();
        long intoId = merged.into().id();
        // In the order of their ids, so that two merges of the same two wait for one another.
        Idea first = locked(Math.min(fromId, intoId));
        Idea second = locked(Math.max(fromId, intoId));
        Idea from = first.getId() == fromId ? first : second;
        Idea into = first.getId() == fromId ? second : first;
        if (count(fromId) > 0) {
            throw DomainException.conflict("ideas.merge-chain");
        }
        from.merge(into, merged.because(), merged.at());
        events.fire(new IdeaEvent.Merged(fromId, from.getAuthorId(), intoId));
    }

    /** How many were merged into it. */
    private long count(long ideaId) {
        return em.createQuery("select count(i) from Idea i where i.mergedInto = :idea", Long.class)
                .setParameter("idea", ideaId)
                .getSingleResult();
    }

    private Idea locked(long ideaId) {
        Idea idea = em.find(Idea.class, ideaId, LockModeType.PESSIMISTIC_WRITE);
        if (idea == null || !idea.getStatus().isPublic()) {
            throw DomainException.notFound("ideas.none");
        }
        return idea;
    }

    public void on(@Observes MergingEvent.Parted parted) {
        if (parted.from().kind().equals(Idea.KIND)) {
            Idea idea = em.find(Idea.class, parted.from().id(), LockModeType.PESSIMISTIC_WRITE);
            standAlone(idea);
        }
    }

    /** Whatever was merged into what nobody can read any more is heard by itself again. */
    public void on(@Observes IdeaEvent event) {
        boolean gone = event instanceof IdeaEvent.Withdrawn
                || event instanceof IdeaEvent.Hidden
                || event instanceof IdeaEvent.Returned
                || event instanceof IdeaEvent.Refused
                || event instanceof IdeaEvent.Reopened;
        if (gone) {
            em.flush();
            for (Idea idea : led(event.ideaId())) {
                standAlone(idea);
            }
        }
    }

    private List<Idea> led(long ideaId) {
        return em.createQuery("select i from Idea i where i.mergedInto = :idea order by i.id", Idea.class)
                .setParameter("idea", ideaId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void standAlone(Idea idea) {
        if (idea.standAlone()) {
            events.fire(new IdeaEvent.Shown(idea.getId(), idea.getAuthorId()));
            deeds.fire(Deed.of("ideas.parted", new Subject(Idea.KIND, idea.getId())));
        }
    }
}
