package id.suara.ideas.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.ideas.IdeaRow;
import id.suara.ideas.Proposer;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.StoryStep;
import id.suara.ideas.Support;
import id.suara.ideas.Supports;
import id.suara.ideas.comments.CommentTalk;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.OwnComment;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One published idea, and what a reader can do with it. */
@Named("oneIdeaPage")
@RequestScoped
public class OneIdeaPage {

    /** Comments on the idea itself that a page shows, with all that hangs on them. */
    private static final int TALK = 30;

    @Inject
    PublishedIdeas published;

    @Inject
    Supports supports;

    @Inject
    Comments comments;

    @Inject
    CurrentCaller caller;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    HttpServletRequest request;

    private IdeaRow idea;
    private List<StoryStep> story = List.of();
    private IdeaRow target;
    private List<Proposer> proposers = List.of();
    private Support support;
    private CommentTalk talk;
    private List<OwnComment> unread = List.of();
    private boolean talkOpen;
    private Labels labels;

    @PostConstruct
    void load() {
        String id = request.getParameter("id");
        idea = id != null && id.matches("\\d{1,18}")
                ? published.read(Long.parseLong(id)).orElse(null)
                : null;
        if (idea != null) {
            story = published.story(idea.id());
            target = idea.mergedInto() == null
                    ? null
                    : published.look(idea.mergedInto()).orElse(null);
            proposers = published.proposers(idea.id());
            support = target == null ? supports.of(idea.id()) : null;
            String after = request.getParameter("talk");
            talk = comments.talk(
                    idea.id(), after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : 0, TALK);
            talkOpen = target == null && comments.isOpen();
            unread = caller.get().is(Role.DELEGATE)
                    ? comments.own().stream()
                            .filter(own -> own.ideaId() == idea.id() && own.unread())
                            .toList()
                    : List.of();
            labels = Labels.of(
                    congresses,
                    regions,
                    FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
    }

    /** @throws DomainException {@code ideas.none} when there is nothing to show */
    public void show() {
        if (idea == null) {
            throw DomainException.notFound("ideas.none");
        }
    }

    public String support() {
        supports.give(idea.id());
        return here("supported");
    }

    public String takeSupportBack() {
        supports.takeBack(idea.id());
        return here("unsupported");
    }

    /** The page anew, so that loading it again sends nothing again. */
    private String here(String done) {
        return "/ideas/idea?faces-redirect=true&id=" + idea.id() + "&done=" + done;
    }

    public IdeaRow getIdea() {
        return idea;
    }

    /** What it leads to; null for most. */
    public IdeaRow getTarget() {
        return target;
    }

    /** Who else proposed it. */
    public List<Proposer> getProposers() {
        return proposers;
    }

    public List<StoryStep> getStory() {
        return story;
    }

    /** Null for what leads to another: it is supported there. */
    public Support getSupport() {
        return support;
    }

    public CommentTalk getTalk() {
        return talk;
    }

    /** What the reader wrote here and only they can see. */
    public List<OwnComment> getUnread() {
        return unread;
    }

    public boolean isTalkOpen() {
        return talkOpen;
    }

    /** Whether the reader may come to write here: a delegate does, and a visitor may be one. */
    public boolean isWritable() {
        return talkOpen && (!caller.isSignedIn() || caller.get().is(Role.DELEGATE));
    }

    public Labels getLabels() {
        return labels;
    }
}
