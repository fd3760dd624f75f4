package id.suara.ideas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a child wrote, once and for all; the database never lets anyone rewrite it. */
@Entity
@Table(name = "idea_revision")
public class IdeaRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "idea_id")
    private long ideaId;

    private int revision;

    @Column(name = "theme_code")
    private String themeCode;

    @Column(name = "own_theme")
    private String ownTheme;

    private String title;

    private String problem;

    private String proposal;

    private String addressee;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected IdeaRevision() {}

    static IdeaRevision of(Idea idea, SubmitIdea text, Instant at) {
        IdeaRevision revision = new IdeaRevision();
        revision.ideaId = idea.getId();
        revision.revision = idea.getRevision();
        revision.themeCode = text.theme();
        revision.ownTheme = text.ownTheme();
        revision.title = text.title();
        revision.problem = text.problem();
        revision.proposal = text.proposal();
        revision.addressee = text.addressee();
        revision.writtenAt = at;
        return revision;
    }

    public int getRevision() {
        return revision;
    }

    public String getTitle() {
        return title;
    }
}
