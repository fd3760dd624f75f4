package id.suara.safeguarding;

import id.suara.kernel.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that was said, done or read about a case; written once. */
@Entity
@Table(name = "safeguarding_entry")
class CaseEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    private CloseReason closeReason;

    private byte[] nonce;

    private byte[] sealed;

    protected CaseEntry() {}

    /** @param accountId null for the reporter and the system */
    static CaseEntry of(long caseId, EntryKind kind, Instant at, Long accountId) {
        CaseEntry entry = new CaseEntry();
        entry.caseId = caseId;
        entry.kind = kind;
        entry.at = at;
        entry.accountId = accountId;
        return entry;
    }

    CaseEntry saying(Seal.Sealed words) {
        nonce = words.nonce();
        sealed = words.content();
        return this;
    }

    CaseEntry on(Level told) {
        level = told;
        return this;
    }

    CaseEntry to(long unit) {
        unitId = unit;
        return this;
    }

    CaseEntry because(CloseReason reason) {
        closeReason = reason;
        return this;
    }

    long getId() {
        return id;
    }

    EntryKind getKind() {
        return kind;
    }

    Instant getAt() {
        return at;
    }

    Long getAccountId() {
        return accountId;
    }

    Level getLevel() {
        return level;
    }

    Long getUnitId() {
        return unitId;
    }

    CloseReason getCloseReason() {
        return closeReason;
    }

    /** Null for an entry without words. */
    Seal.Sealed getWords() {
        return nonce == null ? null : new Seal.Sealed(nonce, sealed);
    }
}
