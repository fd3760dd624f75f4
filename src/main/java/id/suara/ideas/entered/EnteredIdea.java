package id.suara.ideas.entered;

import id.suara.ideas.SubmitIdea;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a chaperone wrote down for a child; once it is the child's idea, only that they did. */
@Entity
@Table(name = "entered_idea")
public class EnteredIdea {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "child_id")
    private long childId;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "idea_id")
    private Long ideaId;

    @Column(name = "theme_code")
    private String themeCode;

    @Column(name = "own_theme")
    private String ownTheme;

    private String title;

    private String problem;

    private String proposal;

    private String addressee;

    @Version
    private long version;

    protected EnteredIdea() {}

    static EnteredIdea by(long adultId, long childId, SubmitIdea text, Instant at) {
        EnteredIdea entered = new EnteredIdea();
        entered.enteredBy = adultId;
        entered.childId = childId;
        entered.enteredAt = at;
        entered.themeCode = text.theme();
        entered.ownTheme = text.ownTheme();
        entered.title = text.title();
        entered.problem = text.problem();
        entered.proposal = text.proposal();
        entered.addressee = text.addressee();
        return entered;
    }

    /** The child has confirmed it: the idea has the words now. */
    public void becomes(long idea) {
        if (ideaId != null) {
            throw new IllegalStateException("confirmed already");
        }
        ideaId = idea;
        themeCode = null;
        ownTheme = null;
        title = null;
        problem = null;
        proposal = null;
        addressee = null;
    }

    SubmitIdea text() {
        return new SubmitIdea(themeCode, ownTheme, title, problem, proposal, addressee);
    }

    boolean isWaiting() {
        return ideaId == null;
    }

    boolean isFor(long accountId) {
        return childId == accountId;
    }

    boolean isBy(long accountId) {
        return enteredBy == accountId;
    }

    Long getId() {
        return id;
    }

    long getChildId() {
        return childId;
    }

    Instant getEnteredAt() {
        return enteredAt;
    }
}
