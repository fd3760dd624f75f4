package id.suara.safeguarding;

import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Where a concern stands. What was said is in its {@link CaseEntry entries}. */
@Entity
@Table(name = "safeguarding_case")
class SealedCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private long id;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "raised_by")
    private Long raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "code_digest")
    private byte[] codeDigest;

    @Column(name = "request_digest")
    private byte[] requestDigest;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private Long subjectId;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "regency_code")
    private String regencyCode;

    @Column(name = "concerns_office")
    private boolean concernsOffice;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "safeguarding_exclusion", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "account_id")
    private Set<Long> shutOut = new HashSet<>();

    @Column(name = "clock_from")
    private Instant clockFrom;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Column(name = "reporter_waiting")
    private boolean reporterWaiting;

    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    private CloseReason closeReason;

    private boolean hides;

    @Version
    private long version;

    protected SealedCase() {}

    /** @param codeDigest of the reporter's code
     *  @param requestDigest what tells the same request from another, or null
     *  @param raisedBy the member of staff, null for one whose name is kept nowhere
     *  @param level until an officer has looked */
    static SealedCase raised(
            byte[] codeDigest, byte[] requestDigest, Long raisedBy, Subject about, Level level, Instant at) {
        SealedCase raised = begun(raisedBy == null ? Source.REPORTER : Source.STAFF, about, level, at);
        raised.raisedBy = raisedBy;
        raised.codeDigest = codeDigest.clone();
        raised.requestDigest = requestDigest == null ? null : requestDigest.clone();
        // Anybody can send a form: an officer looks before a stranger's word takes a child's text from sight.
        raised.hides = about != null && raised.source == Source.STAFF;
        return raised;
    }

    static SealedCase cued(Subject about, Level level, Instant at) {
        SealedCase cued = begun(Source.CUE, about, level, at);
        cued.cuedAgain();
        return cued;
    }

    /** The machine saw a sign in a further text: the worst of them hides it until an officer has looked. */
    void cuedAgain() {
        hides = hides || level == Level.HIGH;
    }

    private static SealedCase begun(Source source, Subject about, Level level, Instant at) {
        SealedCase begun = new SealedCase();
        begun.source = source;
        begun.raisedAt = at;
        begun.subjectKind = about == null ? null : about.kind();
        begun.subjectId = about == null ? null : about.id();
        begun.state = CaseState.NEW;
        begun.level = level;
        begun.startClock(at);
        return begun;
    }

    private void startClock(Instant from) {
        clockFrom = from;
        dueAt = from.plus(level.acknowledgedWithin());
        escalatedAt = null;
    }

    /** The first assessment. A level below the one it came with is {@link #lower}ed, which wants a reason.
     *
     *  @param province and {@code regency}: where the child is; null where nobody knows */
    void triage(Level assessed, String province, String regency, Instant at) {
        require(state == CaseState.NEW || state == CaseState.TRIAGED);
        state = CaseState.TRIAGED;
        provinceCode = province;
        regencyCode = regency;
        if (assessed.isAbove(level)) {
            raise(assessed, at);
        } else if (level.isAbove(assessed)) {
            lower(assessed);
        }
        hideAsAssessed();
    }

    private void hideAsAssessed() {
        hides = subjectId != null && level != Level.LOW;
    }

    /** Any handler may; its clock begins anew. */
    void raise(Level higher, Instant at) {
        require(state.isOpen());
        if (!higher.isAbove(level)) {
            throw DomainException.conflict("safeguarding.level-not-higher");
        }
        level = higher;
        startClock(at);
    }

    /** An officer has weighed it: what it is about is seen only while the danger is small. */
    void assessed(Level wanted, Instant at) {
        if (wanted.isAbove(level)) {
            raise(wanted, at);
        } else {
            lower(wanted);
        }
        hideAsAssessed();
    }

    /** With a reason, which is an entry of its own. The clock goes on from where it began. */
    void lower(Level lesser) {
        require(state.isOpen());
        if (!level.isAbove(lesser)) {
            throw DomainException.conflict("safeguarding.level-not-lower");
        }
        level = lesser;
        startClock(clockFrom);
    }

    /** To a unit, or to one more; the clock runs until a unit has taken it up. */
    void refer(Instant at) {
        require(state == CaseState.TRIAGED || state == CaseState.REFERRED || state == CaseState.ACKNOWLEDGED);
        if (state == CaseState.ACKNOWLEDGED) {
            startClock(at);
        }
        state = CaseState.REFERRED;
    }

    /** A unit has taken it up; on the lowest level the officer may do so themselves. */
    void acknowledge() {
        require(state == CaseState.REFERRED || (state == CaseState.TRIAGED && level == Level.LOW));
        state = CaseState.ACKNOWLEDGED;
    }

    void handle() {
        require(state == CaseState.ACKNOWLEDGED);
        state = CaseState.HANDLED;
    }

    void close(CloseReason reason) {
        require(state.isOpen());
        state = CaseState.CLOSED;
        closeReason = reason;
        hides = hides && !reason.saysNoDanger();
        reporterWaiting = false;
    }

    void reopen(Instant at) {
        require(!state.isOpen());
        state = CaseState.TRIAGED;
        closeReason = null;
        hideAsAssessed();
        startClock(at);
    }

    /** Nobody took it up in time. */
    void escalate(Instant at) {
        require(state.isWaiting() && escalatedAt == null && !at.isBefore(dueAt));
        escalatedAt = at;
    }

    /** The reporter wrote; a closed case is open again, for they would not write if all were well. */
    void heard(Instant at) {
        if (!state.isOpen()) {
            reopen(at);
        }
        reporterWaiting = true;
    }

    void answered() {
        if (codeDigest == null) {
            throw DomainException.conflict("safeguarding.nobody-to-answer");
        }
        reporterWaiting = false;
    }

    /** Keeps a case from whom it concerns.
     *
     *  @param office whether it concerns the offices of its province */
    void shutOut(Set<Long> accounts, boolean office) {
        shutOut.clear();
        shutOut.addAll(accounts);
        concernsOffice = office;
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw DomainException.conflict("safeguarding.wrong-state");
        }
    }

    boolean isSameRequest(byte[] digest) {
        return Arrays.equals(requestDigest, digest);
    }

    CaseFacts facts(Long accountId) {
        return new CaseFacts(state, provinceCode, concernsOffice, accountId != null && shutOut.contains(accountId));
    }

    CaseRow row() {
        return new CaseRow(
                id,
                source,
                level,
                state,
                raisedAt,
                dueAt,
                state.isWaiting(),
                escalatedAt,
                provinceCode,
                regencyCode,
                reporterWaiting,
                closeReason,
                version);
    }

    long getId() {
        return id;
    }

    Subject getSubject() {
        return subjectKind == null ? null : new Subject(subjectKind, subjectId);
    }

    CaseState getState() {
        return state;
    }

    Level getLevel() {
        return level;
    }

    String getProvinceCode() {
        return provinceCode;
    }

    String getRegencyCode() {
        return regencyCode;
    }

    Set<Long> getShutOut() {
        return Set.copyOf(shutOut);
    }

    boolean isAboutOffice() {
        return concernsOffice;
    }

    /** Whether what it is about is kept from sight. */
    boolean hides() {
        return hides;
    }

    boolean hasReporter() {
        return codeDigest != null;
    }

    Instant getRaisedAt() {
        return raisedAt;
    }

    long getVersion() {
        return version;
    }
}
