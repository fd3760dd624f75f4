package id.suara.moderation;

import id.suara.kernel.AgeBand;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.moderation.eyes.EyesCause;
import id.suara.moderation.eyes.FirstLook;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One revision of a text, waiting to be read or decided on. What was written never changes here. */
@Entity
@Table(name = "moderation_case")
public class ModerationCase {

    static final Duration LEASE = Duration.ofMinutes(10);

    /** How long a decision can be undone, and nobody is told of it. */
    public static final Duration UNDO = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    private int revision;

    private int reading;

    @Column(name = "author_id")
    private long authorId;

    private String title;

    private String body;

    private String problem;

    private String proposal;

    private String addressee;

    private String pictures;

    private String byline;

    @Enumerated(EnumType.STRING)
    private AgeBand band;

    private String topic;

    private boolean titled;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    // By number, for the database makes the turn of it.
    @Enumerated(EnumType.ORDINAL)
    private Urgency urgency;

    // Only read here: Cases writes it by a statement of its own, which leaves the version alone.
    @Column(insertable = false, updatable = false)
    private int weight;

    // The database keeps the next two, by which the queue is sorted: 0 for danger, then since when it counts as
    // waiting.
    @Column(insertable = false, updatable = false)
    private int turn;

    @Column(name = "waits_from", insertable = false, updatable = false)
    private LocalDateTime waitsFrom;

    @Column(name = "opened_at")
    private Instant openedAt;

    // Only read here: Cases writes a lease by a statement of its own, which leaves the version alone.
    @Column(name = "claimed_by", insertable = false, updatable = false)
    private Long claimedBy;

    @Column(name = "claimed_until", insertable = false, updatable = false)
    private Instant claimedUntil;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "appeal_of")
    private Long appealOf;

    @Column(name = "appeal_words")
    private String appealWords;

    @ElementCollection
    @CollectionTable(name = "moderation_case_closed_to", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "account_id")
    private Set<Long> closedTo = new HashSet<>();

    // Null when nobody would publish it yet, and when one moderator is enough.
    @Embedded
    private FirstLook firstLook;

    @Version
    private long version;

    protected ModerationCase() {}

    static ModerationCase opened(OpenCase command, Urgency urgency, Instant at) {
        ModerationCase opened = new ModerationCase();
        opened.subjectKind = command.subject().kind();
        opened.subjectId = command.subject().id();
        opened.revision = command.revision();
        opened.authorId = command.authorId();
        opened.title = command.text().title();
        opened.topic = command.text().topic();
        opened.titled = command.titled();
        opened.body = command.text().body();
        opened.problem = command.text().problem();
        opened.proposal = command.text().proposal();
        opened.addressee = command.text().addressee();
        opened.pictures = command.text().pictures();
        opened.byline = command.byline();
        opened.band = command.band();
        opened.status = CaseStatus.OPEN;
        opened.urgency = urgency;
        opened.openedAt = at;
        opened.reading = 1;
        return opened;
    }

    /** @param reading the how manieth time this revision is read */
    static ModerationCase readAgain(OpenCase command, int reading, Urgency urgency, Instant at) {
        ModerationCase again = opened(command, urgency == Urgency.ORDINARY ? Urgency.HELD : urgency, at);
        again.reading = reading;
        return again;
    }

    /** A refusal is read once more by somebody else (S21).
     *
     *  @param words why its author thinks that it should stand; may be null
     *  @param others who may not decide it, for they have decided on the same thing before */
    static ModerationCase appealed(
            ModerationCase refused,
            OpenCase command,
            int reading,
            String words,
            Collection<Long> others,
            Urgency urgency,
            Instant at) {
        ModerationCase appeal = readAgain(command, reading, urgency, at);
        appeal.appealOf = refused.id;
        appeal.appealWords = words;
        appeal.closedTo.addAll(others);
        return appeal;
    }

    /** @param asked the revision that is to be read once more
     *  @param within how long after the refusal
     *  @throws DomainException {@code moderation.appeal-waiting}, {@code moderation.appeal-final},
     *     {@code moderation.appeal-late}, {@code moderation.appeal-not-refused} (conflict) */
    void requireAppealable(int asked, Duration within, Instant now) {
        // Nobody knows of a decision that can still be undone.
        boolean told = status == CaseStatus.DECIDED && !now.isBefore(decidedAt.plus(UNDO));
        if (isAppeal() && status != CaseStatus.VOID && !told) {
            throw DomainException.conflict("moderation.appeal-waiting");
        }
        if (!told || outcome != Outcome.REFUSE || asked != revision) {
            throw DomainException.conflict("moderation.appeal-not-refused");
        }
        if (isAppeal()) {
            throw DomainException.conflict("moderation.appeal-final");
        }
        if (!now.isBefore(decidedAt.plus(within))) {
            throw DomainException.conflict("moderation.appeal-late");
        }
    }

    /** There is nothing to decide any more: a newer revision was written, or the text was withdrawn (S13). */
    void voided() {
        if (status == CaseStatus.DECIDED) {
            throw new IllegalStateException("a decided case stays decided");
        }
        status = CaseStatus.VOID;
    }

    /** @param blocking how many marks nobody has cleared that have to be before it is published (S15)
     *  @throws DomainException {@code moderation.hits-open} when there are any and it would be published */
    void decide(DecideCase decision, long blocking, long moderatorId, Instant at) {
        requireDecidable(decision, blocking, moderatorId, at);
        status = CaseStatus.DECIDED;
        outcome = decision.outcome();
        reason = decision.reason();
        decidedBy = moderatorId;
        decidedAt = at;
    }

    /** A first moderator would publish it; it waits for a second.
     *
     *  @throws DomainException as {@link #decide} */
    void look(DecideCase decision, long blocking, EyesCause cause, long moderatorId, Instant at) {
        requireDecidable(decision, blocking, moderatorId, at);
        firstLook = FirstLook.of(moderatorId, cause, decision.reason(), at);
    }

    private void requireDecidable(DecideCase decision, long blocking, long moderatorId, Instant at) {
        requireInHand(moderatorId, at);
        if (decision.revision() != revision || decision.version() != version) {
            throw DomainException.conflict("moderation.stale");
        }
        if (decision.outcome().needsReason() && decision.reason() == null) {
            throw DomainException.invalid("moderation.reason-missing");
        }
        if (decision.outcome() == Outcome.PUBLISH && blocking > 0) {
            throw DomainException.invalid("moderation.hits-open");
        }
    }

    /** It waits again, as if nobody had decided.
     *
     *  @param newest whether no further revision was written since
     *  @throws DomainException {@code moderation.undo-other}, {@code moderation.undo-late}, {@code moderation.stale} */
    void undo(long moderatorId, boolean newest, Instant at) {
        if (status == CaseStatus.VOID || !newest) {
            throw DomainException.conflict("moderation.stale");
        }
        if (status == CaseStatus.OPEN && isLookedAtBy(moderatorId)) {
            requireUndoable(firstLook.getAt(), at);
            firstLook = null;
            return;
        }
        if (status != CaseStatus.DECIDED || decidedBy != moderatorId) {
            throw DomainException.conflict("moderation.undo-other");
        }
        requireUndoable(decidedAt, at);
        status = CaseStatus.OPEN;
        outcome = null;
        reason = null;
        decidedBy = null;
        decidedAt = null;
    }

    private static void requireUndoable(Instant since, Instant at) {
        if (at.isAfter(since.plus(UNDO))) {
            throw DomainException.conflict("moderation.undo-late");
        }
    }

    /** @throws DomainException {@code moderation.decided-already}, {@code moderation.stale}, {@code moderation.claimed-by-other};
     *     {@code moderation.second-self} for the one who looked first */
    void requireInHand(long moderatorId, Instant at) {
        if (status == CaseStatus.DECIDED) {
            throw DomainException.conflict("moderation.decided-already");
        }
        if (status == CaseStatus.VOID) {
            throw DomainException.conflict("moderation.stale");
        }
        if (isHeldByAnother(moderatorId, at)) {
            throw DomainException.conflict("moderation.claimed-by-other");
        }
        requireNotLookedAtBy(moderatorId);
    }

    /** @throws DomainException {@code moderation.second-self}: the second is never the first */
    void requireNotLookedAtBy(long moderatorId) {
        if (status == CaseStatus.OPEN && isLookedAtBy(moderatorId)) {
            throw DomainException.conflict("moderation.second-self");
        }
    }

    private boolean isLookedAtBy(long moderatorId) {
        return firstLook != null && firstLook.isBy(moderatorId);
    }

    boolean isLookedAt() {
        return firstLook != null;
    }

    /** @return the span, wider by the other half of a character that it would cut in two
     *  @throws DomainException {@code moderation.mask-outside} */
    Mask requireInside(Mask mask) {
        String words = parts().get(mask.part());
        if (words == null || mask.end() > words.length()) {
            throw DomainException.invalid("moderation.mask-outside");
        }
        boolean cutBefore = Character.isLowSurrogate(words.charAt(mask.start()));
        boolean cutBehind = mask.end() < words.length() && Character.isLowSurrogate(words.charAt(mask.end()));
        return new Mask(mask.part(), mask.start() - (cutBefore ? 1 : 0), mask.end() + (cutBehind ? 1 : 0));
    }

    /** What the child wrote; a title that is only its beginning is not among it. */
    Map<Part, String> parts() {
        Map<Part, String> parts = text().parts();
        if (!titled) {
            parts.remove(Part.TITLE);
        }
        return parts;
    }

    CaseText text() {
        return new CaseText(title, topic, body, problem, proposal, addressee, pictures);
    }

    boolean isHeldByAnother(long moderatorId, Instant now) {
        return claimedBy != null && claimedBy != moderatorId && now.isBefore(claimedUntil);
    }

    boolean isWrittenBy(long accountId) {
        return authorId == accountId;
    }

    boolean isClosedTo(long moderatorId) {
        return closedTo.contains(moderatorId);
    }

    boolean isAppeal() {
        return appealOf != null;
    }

    /** Why its author thinks that it should stand; null for most. */
    String getAppealWords() {
        return appealWords;
    }

    public Long getId() {
        return id;
    }

    public Subject getSubject() {
        return new Subject(subjectKind, subjectId);
    }

    public int getRevision() {
        return revision;
    }

    public CaseStatus getStatus() {
        return status;
    }

    /** Who holds it, or held it last; null when nobody ever did or it was given back. */
    Long getClaimedBy() {
        return claimedBy;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public long getVersion() {
        return version;
    }
}
