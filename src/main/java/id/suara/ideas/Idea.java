package id.suara.ideas;

import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a child says should change, and what officials said to it. */
@Entity
@Table(name = "idea")
public class Idea extends ModeratedText {

    static final String KIND = "idea";

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "answered_at")
    private Instant answeredAt;

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
