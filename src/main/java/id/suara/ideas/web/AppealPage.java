package id.suara.ideas.web;

import id.suara.ideas.IdeaAppeals;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.OwnIdea;
import id.suara.ideas.comments.CommentAppeals;
import id.suara.ideas.comments.Comments;
import id.suara.kernel.DomainException;
import id.suara.moderation.appeals.AskAppeal;
import id.suara.moderation.appeals.OwnAppeal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asking for another moderator to read a refused idea, or a refused comment. */
@Named("appealPage")
@RequestScoped
public class AppealPage {

    @Inject
    IdeaForum ideas;

    @Inject
    Comments comments;

    @Inject
    IdeaAppeals ideaAppeals;

    @Inject
    CommentAppeals commentAppeals;

    @Inject
    HttpServletRequest request;

    private Long idea;
    private Long comment;
    private String title;
    private String text;
    private OwnAppeal appeal;
    private String words;

    @PostConstruct
    void load() {
        idea = number("idea");
        comment = number("comment");
        if (idea != null) {
            OwnIdea own = ideas.ownIdea(idea);
            title = own.title();
            text = own.problem();
            appeal = ideaAppeals.of(idea);
        } else if (comment != null) {
            text = comments.own(comment).words();
            appeal = commentAppeals.of(comment);
        }
    }

    /** @throws DomainException {@code ideas.none} when there is nothing to ask about */
    public void begin() {
        if (appeal == null) {
            throw DomainException.notFound("ideas.none");
        }
    }

    public String ask() {
        if (idea != null) {
            ideaAppeals.ask(idea, new AskAppeal(words));
            return "/my/ideas?faces-redirect=true&appealed=true";
        }
        commentAppeals.ask(comment, new AskAppeal(words));
        return "/my/comments?faces-redirect=true&appealed=true";
    }

    private Long number(String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    /** Null for a comment. */
    public String getTitle() {
        return title;
    }

    /** The beginning of the idea, or the comment. */
    public String getText() {
        return text;
    }

    public OwnAppeal getAppeal() {
        return appeal;
    }

    /** The page to which the child goes back. */
    public String getBack() {
        return comment == null ? "/my/ideas" : "/my/comments";
    }

    /** Under which the device keeps what is not sent. */
    public String getDraft() {
        return "appeal." + (comment == null ? "idea." + idea : "comment." + comment) + ".";
    }

    public int getLongest() {
        return AskAppeal.LONGEST;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
