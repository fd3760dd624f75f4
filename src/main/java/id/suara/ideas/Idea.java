package id.suara.ideas;

import id.suara.kernel.DomainException;
import id.suara.moderation.ModerationCase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a child says should change, and what officials said to it. */
@Entity
@Table(name = "idea")
public class Idea extends ModeratedText {

    public static final String KIND = "idea";

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_because")
    private String mergedBecause;

    protected Idea() {}

    private Idea(long congressId, long authorId, String provinceCode, Instant at) {
        super(authorId, provinceCode, at);
        this.congressId = congressId;
    }

    static Idea submitted(long congressId, long authorId, String provinceCode, Instant at) {
        return new Idea(congressId, authorId, provinceCode, at);
    }

    /** Officials' answer is public; so is the idea, as before. */
    void answer(Instant at) {
        if (getStatus() != TextStatus.PUBLISHED) {
            throw DomainException.conflict("answers.published-already");
        }
        answeredAt = at;
        become(TextStatus.ANSWERED);
    }

    /** It leads to another that says the same, and stays readable.
     *
     *  @param because for its author */
    public void merge(Idea into, String because, Instant at) {
        if (getStatus() == TextStatus.ANSWERED) {
            throw DomainException.conflict("ideas.merge-answered");
        }
        if (getStatus() != TextStatus.PUBLISHED) {
            throw DomainException.notFound("ideas.none");
        }
        if (into.congressId != congressId) {
            throw DomainException.conflict("ideas.merge-congress");
        }
        mergedInto = into.getId();
        mergedAt = at;
        mergedBecause = because;
        become(TextStatus.MERGED);
    }

    /** It leads nowhere any more.
     *
     *  @return whether it is public by itself again by that */
    public boolean standAlone() {
        boolean wasMerged = getStatus() == TextStatus.MERGED;
        mergedInto = null;
        mergedAt = null;
        mergedBecause = null;
        waitAs(TextStatus.MERGED, whenPublic());
        if (wasMerged) {
            become(whenPublic());
        }
        return wasMerged;
    }

    @Override
    public void revise(Instant at) {
        super.revise(at);
        standAlone();
    }

    @Override
    public boolean hide() {
        standAlone();
        return super.hide();
    }

    @Override
    public boolean withdraw() {
        standAlone();
        return super.withdraw();
    }

    @Override
    public void erase() {
        standAlone();
        super.erase();
    }

    /** Its author is told of a merging when it cannot be undone any more. */
    @Override
    public TextStatus statusAsTold(Instant at) {
        boolean untold = getStatus() == TextStatus.MERGED && at.isBefore(mergedAt.plus(ModerationCase.UNDO));
        return untold ? whenPublic() : super.statusAsTold(at);
    }

    @Override
    protected String kind() {
        return KIND;
    }

    @Override
    protected String notEditable() {
        return "ideas.not-editable";
    }

    /** It keeps its answer when it was mended, or out of sight, in between. */
    @Override
    protected TextStatus whenPublic() {
        return answeredAt == null ? TextStatus.PUBLISHED : TextStatus.ANSWERED;
    }

    public long getCongressId() {
        return congressId;
    }
}
