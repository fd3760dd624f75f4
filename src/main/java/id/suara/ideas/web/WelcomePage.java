package id.suara.ideas.web;

import id.suara.ideas.Author;
import id.suara.ideas.Authors;
import id.suara.ideas.ParticipationPage;
import id.suara.kernel.AgeBand;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The way in for a child who writes: read who reads it (S1), then choose a pen name (S10). */
@Named("welcomePage")
@RequestScoped
public class WelcomePage {

    static final int SUGGESTIONS = 6;

    @Inject
    Authors authors;

    @Inject
    HttpServletRequest request;

    private AgeBand ageBand;
    private Optional<Author> author = Optional.empty();
    private List<String> suggestions = List.of();
    private int edition = ParticipationPage.EDITION;
    private String picked;
    private String own;

    @PostConstruct
    void load() {
        ageBand = authors.ageBand();
        look();
    }

    private void look() {
        author = authors.own();
        // The same round gives the same names again, so a page that is sent back finds the one that was picked.
        suggestions = isAccepted() ? authors.suggestions(SUGGESTIONS, getRound()) : List.of();
    }

    public String accept() {
        authors.acceptPage(edition);
        look();
        return author.filter(Author::hasPenName).isPresent() ? "/my/submit?faces-redirect=true" : null;
    }

    public String choose() {
        authors.choosePenName(own != null ? own : picked);
        return "/my/submit?faces-redirect=true";
    }

    public boolean isAccepted() {
        return author.filter(Author::hasAccepted).isPresent();
    }

    /** The key of the texts for the child's age: {@code my.welcome.10-12.} and so on (S5). */
    public String getTexts() {
        return "my.welcome." + ageBand.label() + ".";
    }

    public String getPenName() {
        return author.map(Author::getPenName).orElse(null);
    }

    public List<String> getSuggestions() {
        return suggestions;
    }

    /** Which set of suggestions; never more than a few hundred, so that a link cannot be made to work the server hard. */
    public int getRound() {
        String round = request.getParameter("round");
        return round != null && round.matches("\\d{1,3}") ? Integer.parseInt(round) : 0;
    }

    /** One of the two ways is needed, and which is seen only when both were read: the mark is for the eye. */
    public boolean isMarked() {
        return PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    public String getPicked() {
        return picked;
    }

    public void setPicked(String picked) {
        this.picked = picked;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
