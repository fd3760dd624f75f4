package id.suara.ideas;

import id.suara.identity.IdentityEvent;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * What an erased child wrote goes with them, what was published too: the guardian was promised that the data is erased, and
 * a text is the child's own even without a name on it. That there was an idea, and when, stays.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class IdeaErasure {

    @PersistenceContext
    EntityManager em;

    @Inject
    IdeaWords words;

    @Inject
    Event<IdeaEvent> events;

    @Inject
    Event<Deed> deeds;

    public void on(@Observes IdentityEvent.Erased erased) {
        List<Idea> ideas = em.createQuery(
                        "select i from Idea i, Account a where a.id = i.authorId and a.personId = :person order by i.id",
                        Idea.class)
                .setParameter("person", erased.personId())
                .getResultList();
        for (Idea idea : ideas) {
            words.forget(idea.getId());
            em.createQuery("delete from IdeaRevision r where r.ideaId = :idea")
                    .setParameter("idea", idea.getId())
                    .executeUpdate();
            idea.erase();
            events.fire(new IdeaEvent.Withdrawn(idea.getId(), idea.getAuthorId()));
            deeds.fire(Deed.of("ideas.erased", new Subject(Idea.KIND, idea.getId())));
        }
        em.createNativeQuery(
                        "delete from idea_support where account_id in (select id from account where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
        em.createNativeQuery(
                        "delete from idea_draft where author_id in" + " (select id from account where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
        // Which page was accepted, and when, is proof (S1); the name that was written under goes.
        em.createNativeQuery("update author set pen_name = null, pen_name_key = null, version = version + 1"
                        + " where account_id in (select id from account where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
    }
}
