package id.suara.ideas.coauthors.web;

import id.suara.ideas.coauthors.Coauthor;
import id.suara.ideas.coauthors.CoauthorCode;
import id.suara.ideas.coauthors.Coauthors;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** A code for a friend to write along, and who does. */
@Named("invitePage")
@RequestScoped
public class InvitePage {

    @Inject
    Coauthors coauthors;

    @Inject
    HttpServletRequest request;

    private Long idea;
    private List<Coauthor> friends = List.of();
    private Instant until;
    private CoauthorCode made;

    @PostConstruct
    void load() {
        String id = request.getParameter("idea");
        idea = id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
        friends = coauthors.of(idea);
        until = coauthors.codeUntil(idea).orElse(null);
    }

    /** Shown in this answer and never again, so the page is not asked for anew. */
    public void invite() {
        made = coauthors.invite(idea);
        until = made.expiresAt();
    }

    public String takeBack() {
        coauthors.takeBack(idea);
        return here("taken-back");
    }

    public String part(long coauthorId) {
        coauthors.part(coauthorId);
        return here("parted");
    }

    private String here(String done) {
        return "/my/invite?faces-redirect=true&done=" + done + (idea == null ? "" : "&idea=" + idea);
    }

    /** Where the page was come from. */
    public String getBack() {
        return idea == null ? "/my/submit?step=4" : "/my/ideas";
    }

    /** In the order in which they came. */
    public List<Coauthor> getFriends() {
        return friends;
    }

    public boolean isFull() {
        return friends.size() >= Coauthors.MOST;
    }

    public int getMost() {
        return Coauthors.MOST;
    }

    /** Until when an earlier code is good; null when there is none. */
    public Instant getUntil() {
        return until;
    }

    /** Null unless it was made just now. */
    public CoauthorCode getMade() {
        return made;
    }
}
