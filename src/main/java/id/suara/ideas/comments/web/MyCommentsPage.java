package id.suara.ideas.comments.web;

import id.suara.ideas.comments.CommentStatus;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.OwnComment;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

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

    /** The end of the texts' keys for a state, such as {@code returned}. */
    public String word(CommentStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The chip's colour. */
    public String kind(CommentStatus status) {
        return switch (status) {
            case SUBMITTED, HELD, HIDDEN -> "wait";
            case PUBLISHED -> "good";
            case RETURNED, REFUSED -> "care";
            case WITHDRAWN -> "";
        };
    }
}
