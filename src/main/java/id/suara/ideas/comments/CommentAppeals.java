package id.suara.ideas.comments;

import id.suara.ideas.Authors;
import id.suara.ideas.TextAppeals;
import id.suara.ideas.comments.CommentPolicy.Action;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.moderation.OpenCase;
import id.suara.moderation.appeals.AskAppeal;
import id.suara.moderation.appeals.OwnAppeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;

/** As for ideas, a child asks for another moderator to read a comment that was refused, once (S21). */
@ApplicationScoped
@Transactional
public class CommentAppeals {

    @PersistenceContext
    EntityManager em;

    @Inject
    CommentQueries queries;

    @Inject
    Authors authors;

    @Inject
    TextAppeals appeals;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CommentEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @throws DomainException {@code access.denied}; {@code ideas.comment-none}, another's included; the others as for an idea */
    public void ask(long commentId, @Valid AskAppeal appeal) {
        caller.get().require(Role.DELEGATE);
        Comment comment = own(commentId);
        CommentPolicy.require(Action.APPEAL, caller.get(), comment.statusAsTold(clock.instant()), true, false);
        WriteComment text = new WriteComment(
                queries.revision(commentId, comment.getRevision()).getWords());
        OpenCase refused = Comments.caseOf(comment, authors.requireReady(), text);
        appeals.ask(comment, refused, appeal);
        events.fire(new CommentEvent.Appealed(commentId, comment.getAuthorId()));
        deeds.fire(Deed.of("ideas.comment-appealed", comment.subject()));
    }

    /** The caller's refused comments and how far it is with each, by the comment's id. */
    public Map<Long, OwnAppeal> own() {
        return appeals.all(Comment.KIND);
    }

    /** @throws DomainException {@code ideas.comment-none}; {@code moderation.appeal-none} (not found) for one that was not
     *     refused, or is withdrawn */
    public OwnAppeal of(long commentId) {
        return appeals.of(own(commentId));
    }

    private Comment own(long commentId) {
        // Before the comment is looked for: a stranger must not learn which ids exist.
        long account = caller.get().requireAccount();
        Comment comment = em.find(Comment.class, commentId);
        if (comment == null || !comment.isOwn(account)) {
            throw DomainException.notFound("ideas.comment-none");
        }
        return comment;
    }
}
