package id.suara.ideas;

import id.suara.moderation.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a child has written into the form and not sent. */
@Entity
@Table(name = "idea_draft")
public class IdeaDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "idea_id")
    private Long ideaId;

    private String theme;

    @Column(name = "own_theme")
    private String ownTheme;

    private String title;

    private String problem;

    private String proposal;

    private String addressee;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Version
    private long version;

    protected IdeaDraft() {}

    /** @param ideaId the one that is being mended, null for a new one */
    static IdeaDraft begun(long authorId, Long ideaId, UnsentText text, Instant at) {
        IdeaDraft draft = new IdeaDraft();
        draft.authorId = authorId;
        draft.ideaId = ideaId;
        draft.keep(text, at);
        return draft;
    }

    void keep(UnsentText text, Instant at) {
        theme = PlainText.line(text.theme());
        ownTheme = PlainText.line(text.ownTheme());
        title = PlainText.line(text.title());
        problem = PlainText.clean(text.problem());
        proposal = PlainText.clean(text.proposal());
        addressee = PlainText.line(text.addressee());
        keptAt = at;
    }

    UnsentText text() {
        return new UnsentText(theme, ownTheme, title, problem, proposal, addressee);
    }

    Long getId() {
        return id;
    }

    public Instant getKeptAt() {
        return keptAt;
    }

    public long getVersion() {
        return version;
    }
}
