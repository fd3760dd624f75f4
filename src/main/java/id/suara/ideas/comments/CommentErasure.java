package id.suara.ideas.comments;

import id.suara.identity.IdentityEvent;
import id.suara.kernel.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** What an erased child said goes with them; that something was said, and when, stays, for answers may hang on it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CommentErasure {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<CommentEvent> events;

    @Inject
    Event<Deed> deeds;

    public void on(@Observes IdentityEvent.Erased erased) {
        List<Comment> comments = em.createQuery(
                        "select c from Comment c, Account a where a.id = c.authorId and a.personId = :person"
                                + " order by c.id",
                        Comment.class)
                .setParameter("person", erased.personId())
                .getResultList();
        for (Comment comment : comments) {
            em.createQuery("delete from CommentRevision r where r.commentId = :comment")
                    .setParameter("comment", comment.getId())
                    .executeUpdate();
            comment.erase();
            events.fire(new CommentEvent.Withdrawn(comment.getId(), comment.getAuthorId()));
            deeds.fire(Deed.of("ideas.comment-erased", comment.subject()));
        }
    }
}
