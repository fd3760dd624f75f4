package id.suara.ideas;

import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** Where a child's text stands that a moderator reads before anybody else, revision by revision: an idea, or a comment. What it
 *  says is in its revisions. */
@MappedSuperclass
public abstract class ModeratedText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "province_code")
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private TextStatus status;

    private int revision;

    @Column(name = "published_revision")
    private Integer publishedRevision;

    private String reason;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "told_from")
    private Instant toldFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "waited_as")
    private TextStatus waitedAs;

    @Version
    private long version;

    protected ModeratedText() {}

    protected ModeratedText(long authorId, String provinceCode, Instant at) {
        this.authorId = authorId;
        this.provinceCode = provinceCode;
        this.status = TextStatus.SUBMITTED;
        this.revision = 1;
        this.sentAt = at;
        this.submittedAt = at;
    }

    /** What it is called in cases, deeds and reports. */
    protected abstract String kind();

    /** The code that refuses a further revision. */
    protected abstract String notEditable();

    /** What it is once a moderator has published it. */
    protected TextStatus whenPublic() {
        return TextStatus.PUBLISHED;
    }

    /** A further revision is written; the reason to mend the last one is done with. */
    public void revise(Instant at) {
        if (!statusAsTold(at).isRevisable()) {
            throw DomainException.conflict(notEditable());
        }
        revision++;
        toldFrom = null;
        status = TextStatus.SUBMITTED;
        reason = null;
        submittedAt = at;
    }

    /** A detector marked something in a revision: it waits as before, and its author is told that it takes a closer look.
     *
     *  @param marked the revision that was read by the detectors; an older one changes nothing */
    public void hold(int marked) {
        if (status == TextStatus.SUBMITTED && marked == revision) {
            status = TextStatus.HELD;
        }
    }

    /** @param decided the revision that a moderator read; an older one changes nothing (S13) */
    public void publish(int decided, Instant at) {
        requireDecidable(decided);
        // Read once more after readers reported it, and kept: it has been public all the while.
        if (!status.isReadable()) {
            publishedAt = at;
            status = whenPublic();
        }
        publishedRevision = decided;
        reason = null;
    }

    /** What others read is a further revision, in which words are covered; the child's own stays what it was.
     *
     *  @param note to the child, or null */
    public void publishMasked(int decided, String note, Instant at) {
        publish(decided, at);
        revision++;
        publishedRevision = revision;
        reason = note;
    }

    /** @return whether it was public */
    public boolean hide() {
        boolean wasPublic = status.isPublic();
        status = wasPublic ? TextStatus.HIDDEN : status;
        return wasPublic;
    }

    /** @return whether it was hidden */
    public boolean show() {
        boolean wasHidden = status == TextStatus.HIDDEN;
        status = wasHidden ? whenPublic() : status;
        return wasHidden;
    }

    /** @param told from when its author knows */
    public void giveBack(int decided, String why, Instant told) {
        turnDown(TextStatus.RETURNED, decided, why, told);
    }

    /** @param told from when its author knows */
    public void refuse(int decided, String why, Instant told) {
        turnDown(TextStatus.REFUSED, decided, why, told);
    }

    private void turnDown(TextStatus as, int decided, String why, Instant told) {
        requireDecidable(decided);
        status = as;
        reason = why;
        toldFrom = told;
    }

    /** Another moderator is to read it once more. Why it was refused is the appeal's to tell from here on.
     *
     *  @throws DomainException {@code moderation.appeal-waiting}, {@code moderation.appeal-not-refused} (conflict) */
    public void appeal(Instant at) {
        requireAppealable(statusAsTold(at));
        status = TextStatus.APPEALED;
        reason = null;
        toldFrom = null;
    }

    /** @param told where it stands as far as its author knows
     *  @throws DomainException as {@link #appeal} */
    public static void requireAppealable(TextStatus told) {
        if (told == TextStatus.APPEALED) {
            throw DomainException.conflict("moderation.appeal-waiting");
        }
        if (told != TextStatus.REFUSED) {
            throw DomainException.conflict("moderation.appeal-not-refused");
        }
    }

    /** The decision was taken back, and so is what was published by it.
     *
     *  @param decided the revision that it was about
     *  @return the further revision with words covered, which nobody reads any more; null when there was none
     *  @throws DomainException {@code moderation.stale} when its author went on, or it was withdrawn */
    public Integer undecide(int decided) {
        boolean isMasked = status.isReadable() && revision == decided + 1;
        boolean isDecided = status.isReadable() || status.isTurnedDown();
        if (!isDecided || (revision != decided && !isMasked) || waitedAs == null) {
            throw DomainException.conflict("moderation.stale");
        }
        // Read once more after readers reported it: it was public before, and is again.
        boolean wasPublic = waitedAs.isReadable();
        status = waitedAs;
        revision = decided;
        publishedRevision = wasPublic ? (Integer) decided : null;
        publishedAt = wasPublic ? publishedAt : null;
        reason = null;
        toldFrom = null;
        return isMasked ? decided + 1 : null;
    }

    private void requireDecidable(int decided) {
        boolean decidable = status.isWaiting() || status.isReadable();
        if (!decidable || decided != revision) {
            throw DomainException.conflict("moderation.stale");
        }
        waitedAs = status;
    }

    /** Where it stands as far as its author knows: a return or a refusal that can still be undone is not told. */
    public TextStatus statusAsTold(Instant at) {
        return isTold(at) ? status : waitedAs;
    }

    boolean isTold(Instant at) {
        return !status.isTurnedDown() || toldFrom == null || !at.isBefore(toldFrom);
    }

    /** @return whether it was not withdrawn already */
    public boolean withdraw() {
        if (status == TextStatus.WITHDRAWN) {
            return false;
        }
        status = TextStatus.WITHDRAWN;
        return true;
    }

    /** Its author is erased: nothing is left to read, whatever was decided. */
    public void erase() {
        status = TextStatus.WITHDRAWN;
        publishedRevision = null;
        reason = null;
    }

    /** When a decision is undone it is not what it waited as any more. */
    protected void waitAs(TextStatus one, TextStatus other) {
        waitedAs = waitedAs == one ? other : waitedAs;
    }

    protected void become(TextStatus other) {
        status = other;
    }

    public boolean isOwn(Long accountId) {
        return accountId != null && accountId == authorId;
    }

    public Subject subject() {
        return new Subject(kind(), id);
    }

    public Long getId() {
        return id;
    }

    public long getAuthorId() {
        return authorId;
    }

    public TextStatus getStatus() {
        return status;
    }

    /** The newest one. */
    public int getRevision() {
        return revision;
    }

    /** Whether everybody reads this revision. */
    boolean isPublished(int number) {
        return status.isPublic() && publishedRevision != null && publishedRevision == number;
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
