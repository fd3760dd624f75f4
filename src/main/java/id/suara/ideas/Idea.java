package id.suara.ideas;

import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Where an idea stands; what it says is in its revisions. */
@Entity
@Table(name = "idea")
public class Idea {

    static final String KIND = "idea";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "province_code")
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private IdeaStatus status;

    private int revision;

    @Column(name = "published_revision")
    private Integer publishedRevision;

    private String reason;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "told_from")
    private Instant toldFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "waited_as")
    private IdeaStatus waitedAs;

    @Version
    private long version;

    protected Idea() {}

    static Idea submitted(long congressId, long authorId, String provinceCode, Instant at) {
        Idea idea = new Idea();
        idea.congressId = congressId;
        idea.authorId = authorId;
        idea.provinceCode = provinceCode;
        idea.status = IdeaStatus.SUBMITTED;
        idea.revision = 1;
        idea.submittedAt = at;
        return idea;
    }

    /** A further revision is written; the reason to mend the last one is done with. */
    void revise(Instant at) {
        if (!statusAsTold(at).isRevisable()) {
            throw DomainException.conflict("ideas.not-editable");
        }
        revision++;
        toldFrom = null;
        status = IdeaStatus.SUBMITTED;
        reason = null;
        submittedAt = at;
    }

    /** A detector marked something in a revision: it waits as before, and its author is told that it takes a closer look.
     *
     *  @param marked the revision that was read by the detectors; an older one changes nothing */
    void hold(int marked) {
        if (status == IdeaStatus.SUBMITTED && marked == revision) {
            status = IdeaStatus.HELD;
        }
    }

    /** @param decided the revision that a moderator read; an older one changes nothing (S13) */
    void publish(int decided, Instant at) {
        requireDecidable(decided);
        // Read once more after readers reported it, and kept: it has been public all the while.
        if (!status.isPublic()) {
            publishedAt = at;
            status = IdeaStatus.PUBLISHED;
        }
        publishedRevision = decided;
        reason = null;
    }

    /** Officials' answer is public; so is the idea, as before. */
    void answer() {
        if (status != IdeaStatus.PUBLISHED) {
            throw DomainException.conflict("answers.published-already");
        }
        status = IdeaStatus.ANSWERED;
    }

    /** What others read is a further revision, in which words are covered; the child's own stays what it was.
     *
     *  @param note to the child, or null */
    void publishMasked(int decided, String note, Instant at) {
        publish(decided, at);
        revision++;
        publishedRevision = revision;
        reason = note;
    }

    /** @return whether it was public */
    boolean hide() {
        boolean wasPublic = status.isPublic();
        status = wasPublic ? IdeaStatus.HIDDEN : status;
        return wasPublic;
    }

    /** @param answered whether officials have answered it
     *  @return whether it was hidden */
    boolean show(boolean answered) {
        boolean wasHidden = status == IdeaStatus.HIDDEN;
        status = wasHidden ? (answered ? IdeaStatus.ANSWERED : IdeaStatus.PUBLISHED) : status;
        return wasHidden;
    }

    /** @param told from when its author knows */
    void giveBack(int decided, String why, Instant told) {
        requireDecidable(decided);
        status = IdeaStatus.RETURNED;
        reason = why;
        toldFrom = told;
    }

    /** @param told from when its author knows */
    void refuse(int decided, String why, Instant told) {
        requireDecidable(decided);
        status = IdeaStatus.REFUSED;
        reason = why;
        toldFrom = told;
    }

    /** The decision was taken back, and so is what was published by it.
     *
     *  @param decided the revision that it was about
     *  @return the further revision with words covered, which nobody reads any more; null when there was none
     *  @throws DomainException {@code moderation.stale} when its author went on, or it was withdrawn */
    Integer undecide(int decided) {
        boolean isMasked = status.isPublic() && revision == decided + 1;
        boolean isDecided = status.isPublic() || status == IdeaStatus.RETURNED || status == IdeaStatus.REFUSED;
        if (!isDecided || (revision != decided && !isMasked) || waitedAs == null) {
            throw DomainException.conflict("moderation.stale");
        }
        status = waitedAs;
        revision = decided;
        // Read once more after readers reported it: it was public before, and is again.
        publishedRevision = waitedAs.isPublic() ? (Integer) decided : null;
        publishedAt = waitedAs.isPublic() ? publishedAt : null;
        reason = null;
        toldFrom = null;
        return isMasked ? decided + 1 : null;
    }

    private void requireDecidable(int decided) {
        boolean decidable = status.isWaiting() || status.isPublic();
        if (!decidable || decided != revision) {
            throw DomainException.conflict("moderation.stale");
        }
        waitedAs = status;
    }

    /** Where it stands as far as its author knows: a return or a refusal that can still be undone is not told. */
    IdeaStatus statusAsTold(Instant at) {
        return isTold(at) ? status : waitedAs;
    }

    boolean isTold(Instant at) {
        boolean isHeldBack = status == IdeaStatus.RETURNED || status == IdeaStatus.REFUSED;
        return !isHeldBack || toldFrom == null || !at.isBefore(toldFrom);
    }

    /** @return whether it was not withdrawn already */
    boolean withdraw() {
        if (status == IdeaStatus.WITHDRAWN) {
            return false;
        }
        status = IdeaStatus.WITHDRAWN;
        return true;
    }

    /** Its author is erased: nothing is left to read, whatever was decided. */
    void erase() {
        status = IdeaStatus.WITHDRAWN;
        publishedRevision = null;
        reason = null;
    }

    boolean isOwn(Long accountId) {
        return accountId != null && accountId == authorId;
    }

    Subject subject() {
        return new Subject(KIND, id);
    }

    public Long getId() {
        return id;
    }

    public long getCongressId() {
        return congressId;
    }

    public long getAuthorId() {
        return authorId;
    }

    public IdeaStatus getStatus() {
        return status;
    }

    /** The newest one. */
    public int getRevision() {
        return revision;
    }

    /** A moderator's words to the child; null for most that were published. */
    public String getReason() {
        return reason;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public long getVersion() {
        return version;
    }
}
