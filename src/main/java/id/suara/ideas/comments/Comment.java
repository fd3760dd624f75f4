package id.suara.ideas.comments;

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

/** Where a comment stands, in the talk and with the moderators; what it says is in its revisions. */
@Entity
@Table(name = "idea_comment")
public class Comment {

    /** Of the thing that moderators decide on and that concerns are about. */
    public static final String KIND = "comment";

    /** A comment, an answer, and an answer to that. */
    static final int DEEPEST = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "idea_id")
    private long ideaId;

    @Column(name = "parent_id")
    private Long parentId;

    private int depth;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "province_code")
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private CommentStatus status;

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
    private CommentStatus waitedAs;

    @Version
    private long version;

    protected Comment() {}

    /** @param parent what it answers, null for one on the idea itself
     *  @throws DomainException {@code ideas.comment-too-deep} (conflict) below the third step */
    static Comment submitted(long ideaId, Comment parent, long authorId, String provinceCode, Instant at) {
        Comment comment = new Comment();
        comment.ideaId = ideaId;
        comment.parentId = parent == null ? null : parent.id;
        comment.depth = parent == null ? 1 : parent.depth + 1;
        if (comment.depth > DEEPEST) {
            throw DomainException.conflict("ideas.comment-too-deep");
        }
        comment.authorId = authorId;
        comment.provinceCode = provinceCode;
        comment.status = CommentStatus.SUBMITTED;
        comment.revision = 1;
        comment.submittedAt = at;
        return comment;
    }

    /** A further revision is written; the reason to mend the last one is done with. */
    void revise(Instant at) {
        if (!statusAsTold(at).isRevisable()) {
            throw DomainException.conflict("ideas.comment-not-editable");
        }
        revision++;
        toldFrom = null;
        status = CommentStatus.SUBMITTED;
        reason = null;
        submittedAt = at;
    }

    /** @param marked the revision that was read by the detectors; an older one changes nothing */
    void hold(int marked) {
        if (status == CommentStatus.SUBMITTED && marked == revision) {
            status = CommentStatus.HELD;
        }
    }

    /** @param decided the revision that a moderator read; an older one changes nothing (S13) */
    void publish(int decided, Instant at) {
        requireDecidable(decided);
        // Read once more after readers reported it, and kept: it has been public all the while.
        publishedAt = status == CommentStatus.PUBLISHED ? publishedAt : at;
        status = CommentStatus.PUBLISHED;
        publishedRevision = decided;
        reason = null;
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
        boolean wasPublic = isPublished();
        status = wasPublic ? CommentStatus.HIDDEN : status;
        return wasPublic;
    }

    /** @return whether it was hidden */
    boolean show() {
        boolean wasHidden = status == CommentStatus.HIDDEN;
        status = wasHidden ? CommentStatus.PUBLISHED : status;
        return wasHidden;
    }

    /** @param told from when its author knows */
    void giveBack(int decided, String why, Instant told) {
        requireDecidable(decided);
        status = CommentStatus.RETURNED;
        reason = why;
        toldFrom = told;
    }

    /** @param told from when its author knows */
    void refuse(int decided, String why, Instant told) {
        requireDecidable(decided);
        status = CommentStatus.REFUSED;
        reason = why;
        toldFrom = told;
    }

    /** The decision was taken back, and so is what was published by it.
     *
     *  @param decided the revision that it was about
     *  @return the further revision with words covered, which nobody reads any more; null when there was none
     *  @throws DomainException {@code moderation.stale} when its author went on, or it was withdrawn */
    Integer undecide(int decided) {
        boolean isMasked = isPublished() && revision == decided + 1;
        boolean isDecided = isPublished() || status == CommentStatus.RETURNED || status == CommentStatus.REFUSED;
        if (!isDecided || (revision != decided && !isMasked) || waitedAs == null) {
            throw DomainException.conflict("moderation.stale");
        }
        boolean wasPublic = waitedAs == CommentStatus.PUBLISHED;
        status = waitedAs;
        revision = decided;
        // Read once more after readers reported it: it was public before, and is again.
        publishedRevision = wasPublic ? (Integer) decided : null;
        publishedAt = wasPublic ? publishedAt : null;
        reason = null;
        toldFrom = null;
        return isMasked ? decided + 1 : null;
    }

    /** Where it stands as far as its author knows: a return or a refusal that can still be undone is not told. */
    CommentStatus statusAsTold(Instant at) {
        boolean isHeldBack = status == CommentStatus.RETURNED || status == CommentStatus.REFUSED;
        return isHeldBack && toldFrom != null && at.isBefore(toldFrom) ? waitedAs : status;
    }

    private void requireDecidable(int decided) {
        boolean decidable = status.isWaiting() || status == CommentStatus.PUBLISHED;
        if (!decidable || decided != revision) {
            throw DomainException.conflict("moderation.stale");
        }
        waitedAs = status;
    }

    /** @return whether it was not withdrawn already */
    boolean withdraw() {
        if (status == CommentStatus.WITHDRAWN) {
            return false;
        }
        status = CommentStatus.WITHDRAWN;
        return true;
    }

    /** Its author is erased: nothing is left to read, whatever was decided. */
    void erase() {
        status = CommentStatus.WITHDRAWN;
        publishedRevision = null;
        reason = null;
    }

    boolean isOwn(Long accountId) {
        return accountId != null && accountId == authorId;
    }

    boolean isPublished() {
        return status == CommentStatus.PUBLISHED;
    }

    boolean isOn(long someIdeaId) {
        return ideaId == someIdeaId;
    }

    Subject subject() {
        return new Subject(KIND, id);
    }

    public Long getId() {
        return id;
    }

    public long getIdeaId() {
        return ideaId;
    }

    /** Null for one on the idea itself. */
    public Long getParentId() {
        return parentId;
    }

    /** From 1. */
    public int getDepth() {
        return depth;
    }

    public long getAuthorId() {
        return authorId;
    }

    public CommentStatus getStatus() {
        return status;
    }

    /** The newest one. */
    public int getRevision() {
        return revision;
    }

    /** A moderator's words to the child; null unless it was returned or refused. */
    public String getReason() {
        return reason;
    }

    public long getVersion() {
        return version;
    }
}
