package id.suara.ideas;

import id.suara.moderation.Mask;
import id.suara.moderation.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** What a child wrote, once and for all, or what others read of it; the database never lets anyone rewrite it. */
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

    @Column(name = "masked_from")
    private Integer maskedFrom;

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

    /** What others read of a revision in which a moderator covered words.
     *
     *  @param number of the further revision
     *  @param ownThemeAt where the child's own theme begins in the topic that the moderator read */
    static IdeaRevision masked(IdeaRevision written, int number, List<Mask> masks, int ownThemeAt, Instant at) {
        IdeaRevision masked = new IdeaRevision();
        masked.ideaId = written.ideaId;
        masked.revision = number;
        // Covered once more after readers reported it: the child's own is still the first.
        masked.maskedFrom = written.maskedFrom == null ? Integer.valueOf(written.revision) : written.maskedFrom;
        masked.themeCode = written.themeCode;
        masked.ownTheme = Mask.cover(Part.TOPIC, written.ownTheme, Mask.from(Part.TOPIC, ownThemeAt, masks));
        masked.title = Mask.cover(Part.TITLE, written.title, masks);
        masked.problem = Mask.cover(Part.PROBLEM, written.problem, masks);
        masked.proposal = Mask.cover(Part.PROPOSAL, written.proposal, masks);
        masked.addressee = Mask.cover(Part.ADDRESSEE, written.addressee, masks);
        masked.writtenAt = at;
        return masked;
    }

    /** As its author would send it again. */
    SubmitIdea text() {
        return new SubmitIdea(themeCode, ownTheme, title, problem, proposal, addressee);
    }

    public int getRevision() {
        return revision;
    }

    public String getTitle() {
        return title;
    }

    public String getProblem() {
        return problem;
    }

    public String getProposal() {
        return proposal;
    }

    /** Null when none was named. */
    public String getAddressee() {
        return addressee;
    }
}
