package id.suara.delegates.duplicates;

import id.suara.kernel.DomainException;
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

/** Two applications of one congress that may be the same child's. */
@Entity
@Table(name = "likely_duplicate")
class LikelyDuplicate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "older_id")
    private long olderId;

    @Column(name = "newer_id")
    private long newerId;

    @Enumerated(EnumType.STRING)
    private DuplicateReason reason;

    @Enumerated(EnumType.STRING)
    private DuplicateState state;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Version
    private long version;

    protected LikelyDuplicate() {}

    /** In either order. */
    static LikelyDuplicate found(long one, long other, DuplicateReason reason, Instant at) {
        LikelyDuplicate found = new LikelyDuplicate();
        found.olderId = Math.min(one, other);
        found.newerId = Math.max(one, other);
        found.reason = reason;
        found.state = DuplicateState.OPEN;
        found.foundAt = at;
        return found;
    }

    void merge(long by, Instant at) {
        decide(DuplicateState.MERGED, by, at);
    }

    void keep(long by, Instant at) {
        decide(DuplicateState.KEPT, by, at);
    }

    private void decide(DuplicateState how, long by, Instant at) {
        if (state != DuplicateState.OPEN) {
            throw DomainException.conflict("delegates.duplicate-settled");
        }
        state = how;
        decidedBy = by;
        decidedAt = at;
    }

    Long id() {
        return id;
    }

    long olderId() {
        return olderId;
    }

    long newerId() {
        return newerId;
    }

    DuplicateReason reason() {
        return reason;
    }

    DuplicateState state() {
        return state;
    }

    long version() {
        return version;
    }
}
