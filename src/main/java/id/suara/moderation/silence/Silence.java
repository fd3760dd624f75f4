package id.suara.moderation.silence;

import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** That a child's texts are not taken for some days. */
@Entity
@Table(name = "silence")
class Silence {

    /** What one person may do alone; so long, too, may pass until a second one confirms what is more. */
    static final Duration ALONE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "case_id")
    private long caseId;

    private int days;

    private String reason;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "lifted_by")
    private Long liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Version
    private long version;

    protected Silence() {}

    /** It acts at once when one person may do it alone, and otherwise waits for a second.
     *
     *  @param caseId about the text by which the child was found
     *  @param soonAfterAnother whether the child was silenced within {@link #ALONE} before */
    static Silence asked(
            long accountId, long caseId, SilenceChild command, boolean soonAfterAnother, long by, Instant at) {
        Silence silence = new Silence();
        silence.accountId = accountId;
        silence.caseId = caseId;
        silence.days = command.days();
        silence.reason = command.reason();
        silence.askedBy = by;
        silence.askedAt = at;
        if (silence.length().compareTo(ALONE) <= 0 && !soonAfterAnother) {
            silence.begin(at);
        }
        return silence;
    }

    /** @throws DomainException {@code moderation.silence-not-waiting} (conflict); {@code moderation.silence-same-person} for
     *     the one who asked */
    void confirm(long by, Instant at) {
        if (state(at) != SilenceState.WAITING) {
            throw DomainException.conflict("moderation.silence-not-waiting");
        }
        if (by == askedBy) {
            throw DomainException.forbidden("moderation.silence-same-person");
        }
        confirmedBy = by;
        confirmedAt = at;
        begin(at);
    }

    private void begin(Instant at) {
        beginsAt = at;
        endsAt = at.plus(length());
    }

    private Duration length() {
        return Duration.ofDays(days);
    }

    /** @return whether there was anything to lift */
    boolean lift(long by, Instant at) {
        if (!state(at).isPending()) {
            return false;
        }
        liftedBy = by;
        liftedAt = at;
        return true;
    }

    SilenceState state(Instant now) {
        if (liftedAt != null) {
            return SilenceState.LIFTED;
        }
        if (beginsAt == null) {
            return now.isBefore(askedAt.plus(ALONE)) ? SilenceState.WAITING : SilenceState.LAPSED;
        }
        return now.isBefore(endsAt) ? SilenceState.ACTIVE : SilenceState.ENDED;
    }

    /** Whether the child was silenced by it at any time since. */
    boolean actedSince(Instant since) {
        if (beginsAt == null) {
            return false;
        }
        Instant over = liftedAt != null && liftedAt.isBefore(endsAt) ? liftedAt : endsAt;
        return over.isAfter(since);
    }

    boolean isAskedBy(long accountOfStaff) {
        return askedBy == accountOfStaff;
    }

    Long getId() {
        return id;
    }

    /** The child's. */
    long getAccountId() {
        return accountId;
    }

    int getDays() {
        return days;
    }

    String getReason() {
        return reason;
    }

    Instant getAskedAt() {
        return askedAt;
    }

    /** Null while it waits for a second person, as is the end. */
    Instant getBeginsAt() {
        return beginsAt;
    }

    Instant getEndsAt() {
        return endsAt;
    }

    /** Null unless somebody lifted it. */
    Instant getLiftedAt() {
        return liftedAt;
    }
}
