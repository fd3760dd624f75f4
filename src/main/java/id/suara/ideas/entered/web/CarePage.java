package id.suara.ideas.entered.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.SubmitIdea;
import id.suara.ideas.entered.EnteredIdeas;
import id.suara.ideas.entered.EnteredRow;
import id.suara.ideas.web.Labels;
import id.suara.identity.CareWanted;
import id.suara.kernel.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** For a chaperone: whose idea they may write down, writing it down, and what still waits for a child. */
@Named("carePage")
@RequestScoped
public class CarePage {

    @Inject
    EnteredIdeas entered;

    @Inject
    IdeaForum forum;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    HttpServletRequest request;

    private List<CareWanted.Child> children = List.of();
    private List<EnteredRow> waiting = List.of();
    private CareWanted.Child child;
    private Labels labels;
    private String theme;
    private String ownTheme;
    private String title;
    private String problem;
    private String proposal;
    private String addressee;

    @PostConstruct
    void load() {
        children = entered.children();
        waiting = entered.ownWaiting();
        child = children.stream()
                .filter(one -> String.valueOf(one.accountId()).equals(request.getParameter("child")))
                .findFirst()
                .orElse(null);
        labels = Labels.of(
                congresses,
                regions,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** @throws DomainException {@code ideas.entered-no-child} for a child who is not in the caller's care */
    public void requireChild() {
        if (child == null) {
            throw DomainException.notFound("ideas.entered-no-child");
        }
    }

    public String enter() {
        requireChild();
        entered.enter(child.accountId(), new SubmitIdea(theme, ownTheme, title, problem, proposal, addressee));
        return "/care/index?faces-redirect=true&done=entered";
    }

    public String takeBack(long enteredId) {
        entered.takeBack(enteredId);
        return "/care/index?faces-redirect=true&done=taken-back";
    }

    /** The nickname; null for a child who is in the caller's care no more. */
    public String nickname(EnteredRow row) {
        return children.stream()
                .filter(one -> one.accountId() == row.childId())
                .map(CareWanted.Child::nickname)
                .findFirst()
                .orElse(null);
    }

    /** Whether ideas may be sent now. */
    public boolean isOpen() {
        return forum.isAccepting();
    }

    public List<CareWanted.Child> getChildren() {
        return children;
    }

    public List<EnteredRow> getWaiting() {
        return waiting;
    }

    public CareWanted.Child getChild() {
        return child;
    }

    public List<Labels.Choice> getThemes() {
        return labels.themes();
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getOwnTheme() {
        return ownTheme;
    }

    public void setOwnTheme(String ownTheme) {
        this.ownTheme = ownTheme;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
