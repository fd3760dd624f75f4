package id.suara.ideas.coauthors.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.ideas.coauthors.Coauthors;
import id.suara.ideas.coauthors.Invited;
import id.suara.ideas.coauthors.JointIdea;
import id.suara.ideas.web.Labels;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What a child writes along with friends, and joining by a friend's code: first what it leads to, then yes or no. */
@Named("togetherPage")
@RequestScoped
public class TogetherPage {

    @Inject
    Coauthors coauthors;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    HttpServletRequest request;

    private List<JointIdea> ideas = List.of();
    private Invited invited;
    private boolean answering;
    private String code;
    private Labels labels;

    @PostConstruct
    void load() {
        answering = request.getParameter("answer") != null;
        ideas = coauthors.joined();
        labels = Labels.of(
                congresses,
                regions,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public void look() {
        invited = coauthors.look(code);
    }

    public String join() {
        coauthors.join(code);
        return "/my/together?faces-redirect=true&done=joined";
    }

    public String leave(long coauthorId) {
        coauthors.part(coauthorId);
        return "/my/together?faces-redirect=true&done=left";
    }

    /** The theme's name, and never a child's own words for one. */
    public String theme(String themeCode) {
        return themeCode == null ? null : labels.theme(themeCode, null);
    }

    public List<JointIdea> getIdeas() {
        return ideas;
    }

    /** Whether it is asked if the reader joins: also while the answer is read, when nobody has looked the code up yet. */
    public boolean isAsked() {
        return invited != null
                || (answering
                        && !PhaseId.RENDER_RESPONSE.equals(
                                FacesContext.getCurrentInstance().getCurrentPhaseId()));
    }

    /** Null until a code was typed that leads somewhere. */
    public Invited getInvited() {
        return invited;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
