package id.suara.ideas.comments.web;

import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.OwnComment;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A child's own comments. */
@Named("myCommentsPage")
@RequestScoped
public class MyCommentsPage {

    @Inject
    Comments forum;

    private List<OwnComment> comments = List.of();
    private boolean open;

    @PostConstruct
    void load() {
        comments = forum.own();
        open = forum.isOpen();
    }

    public String withdraw(OwnComment comment) {
        forum.withdraw(comment.id(), comment.version());
        return "/my/comments?faces-redirect=true&withdrawn=true";
    }

    public List<OwnComment> getComments() {
        return comments;
    }

    /** Whether comments may be sent now. */
    public boolean isOpen() {
        return open;
    }
}
