package id.suara.ideas.comments.web;

import id.suara.ideas.TextStatus;
import id.suara.ideas.comments.CommentAppeals;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.OwnComment;
import id.suara.moderation.appeals.OwnAppeal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** A child's own comments. */
@Named("myCommentsPage")
@RequestScoped
public class MyCommentsPage {

    @Inject
    Comments forum;

    @Inject
    CommentAppeals commentAppeals;

    private List<OwnComment> comments = List.of();
    private Map<Long, OwnAppeal> appeals = Map.of();
    private boolean open;

    @PostConstruct
    void load() {
        comments = forum.own();
        appeals = commentAppeals.own();
        open = forum.isOpen();
    }

    public String withdraw(long commentId) {
        forum.withdraw(commentId, null);
        return "/my/comments?faces-redirect=true&withdrawn=true";
    }

    public List<OwnComment> getComments() {
        return comments;
    }

    /** How far it is with one that was refused; null for any other. */
    public OwnAppeal appeal(OwnComment comment) {
        boolean refused = comment.status() == TextStatus.REFUSED || comment.status() == TextStatus.APPEALED;
        return refused ? appeals.get(comment.id()) : null;
    }

    /** Whether comments may be sent now. */
    public boolean isOpen() {
        return open;
    }
}
