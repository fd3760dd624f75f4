package id.suara.ideas.entered.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.ideas.Authors;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.entered.EnteredIdeas;
import id.suara.ideas.entered.EnteredRow;
import id.suara.ideas.web.Labels;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** For a child: what a chaperone has written down for them, to be sent or thrown away. */
@Named("enteredPage")
@RequestScoped
public class EnteredPage {

    @Inject
    EnteredIdeas entered;

    @Inject
    IdeaForum forum;

    @Inject
    Authors authors;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    private List<EnteredRow> rows = List.of();
    private boolean ready;
    private Labels labels;

    @PostConstruct
    void load() {
        rows = entered.forMe();
        ready = authors.own()
                .filter(author -> author.hasAccepted() && author.hasPenName())
                .isPresent();
        labels = Labels.of(
                congresses,
                regions,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String confirm(long enteredId) {
        entered.confirm(enteredId);
        return "/my/ideas?faces-redirect=true&confirmed=true";
    }

    public String discard(long enteredId) {
        entered.discard(enteredId);
        return "/my/entered?faces-redirect=true&done=discarded";
    }

    public String theme(EnteredRow row) {
        return labels.theme(row.text().theme(), row.text().ownTheme());
    }

    public List<EnteredRow> getRows() {
        return rows;
    }

    /** Whether the child has accepted the participation page and chosen a pen name (S1). */
    public boolean isReady() {
        return ready;
    }

    public boolean isOpen() {
        return forum.isAccepting();
    }
}
