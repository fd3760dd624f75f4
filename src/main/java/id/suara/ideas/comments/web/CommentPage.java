package id.suara.ideas.comments.web;

import id.suara.ideas.Author;
import id.suara.ideas.Authors;
import id.suara.ideas.IdeaRow;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.WritingHints;
import id.suara.ideas.comments.CommentRow;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.OwnComment;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Writing a comment on an idea, or an answer to one, or mending one's own. */
@Named("commentPage")
@RequestScoped
public class CommentPage {

    /** @param words the child's own that it is about */
    public record Seen(String words, String key) {}

    @Inject
    Comments comments;

    @Inject
    PublishedIdeas ideas;

    @Inject
    Authors authors;

    @Inject
    WritingHints hints;

    @Inject
    HttpServletRequest request;

    private IdeaRow idea;
    private CommentRow answered;
    private OwnComment mended;
    private boolean found;
    private String words;
    private Long version;
    private List<Seen> seen = List.of();

    @PostConstruct
    void load() {
        Long own = number("mend");
        if (own != null) {
            mended = comments.own(own);
            words = mended.words();
            version = mended.version();
        }
        Long refused = own == null ? number("from") : null;
        if (refused != null) {
            words = comments.own(refused).words();
        }
        Long about = own == null ? number("idea") : Long.valueOf(mended.ideaId());
        idea = about == null ? null : ideas.look(about).orElse(null);
        Long parent = own == null ? number("parent") : mended.parentId();
        answered = parent == null ? null : comments.look(parent).orElse(null);
        // One's own is mended also when what it answered is gone; nothing new is begun there.
        found = idea != null && (own != null || parent == null || answered != null);
    }

    /** Sends a child who has not read the page, or has no pen name, there first.
     *
     *  @throws DomainException {@code ideas.none} when there is nothing to talk about */
    public String begin() {
        if (!found) {
            throw DomainException.notFound("ideas.none");
        }
        boolean ready = authors.own()
                .filter(author -> author.hasAccepted() && author.hasPenName())
                .isPresent();
        return ready ? null : "/my/welcome?faces-redirect=true";
    }

    /** Sends it; where there is something to look at first, the same words have to be sent once more (S15). */
    public String send() {
        WriteComment text = new WriteComment(words);
        String asItStands = Integer.toHexString(String.valueOf(text.words()).hashCode());
        if (!asItStands.equals(request.getParameter("write:looked"))) {
            seen = hints.forWords(text.words()).stream()
                    .map(hint -> new Seen(text.words().substring(hint.start(), hint.end()), hint.key()))
                    .distinct()
                    .toList();
            if (!seen.isEmpty()) {
                return null;
            }
        }
        if (mended == null) {
            comments.write(idea.id(), answered == null ? null : answered.id(), text);
        } else {
            comments.revise(mended.id(), version, text);
        }
        return "/ideas/idea?faces-redirect=true&id=" + idea.id() + "&done=commented";
    }

    private Long number(String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    /** Also a little after closing for a form that was begun before: only what is asked for anew is closed at once. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback() ? comments.isAccepting() : comments.isOpen();
    }

    public IdeaRow getIdea() {
        return idea;
    }

    /** The comment that is answered, or null. */
    public CommentRow getAnswered() {
        return answered;
    }

    /** One's own that is written anew, or null. */
    public OwnComment getMended() {
        return mended;
    }

    /** Under which the device keeps what is not sent; each of an idea's begins with the idea. */
    public String getDraft() {
        return "comment." + idea.id() + "." + (answered == null ? "" : answered.id()) + "."
                + (mended == null ? "" : mended.id()) + ".";
    }

    public String getPenName() {
        return authors.own().map(Author::getPenName).orElse("");
    }

    public List<Seen> getSeen() {
        return seen;
    }

    /** What stands for the words that the hints were about. */
    public String getLooked() {
        return Integer.toHexString(
                String.valueOf(new WriteComment(words).words()).hashCode());
    }

    public int getLongest() {
        return WriteComment.LONGEST;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
