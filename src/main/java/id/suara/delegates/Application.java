package id.suara.delegates;

import id.suara.delegates.intake.Mode;
import id.suara.delegates.intake.Nominee;
import id.suara.delegates.intake.SelectionPath;
import id.suara.delegates.places.Seat;
import id.suara.identity.Person;
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
import java.util.Locale;

/** A child's way to one congress. */
@Entity
@Table(name = "application")
public class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "identity_key")
    private String identityKey;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private String grade;

    @Column(name = "selection_path")
    @Enumerated(EnumType.STRING)
    private SelectionPath selectionPath;

    @Column(name = "chaperone_name")
    private String chaperoneName;

    @Column(name = "chaperone_phone")
    private String chaperonePhone;

    private String remark;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "nominated_by")
    private Long nominatedBy;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "nominated_at")
    private Instant nominatedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    private String reason;

    @Column(name = "fixed_reason")
    @Enumerated(EnumType.STRING)
    private FixedReason fixedReason;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    @Column(name = "wait_order")
    private Long waitOrder;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @Column(name = "lapsed_offers")
    private int lapsedOffers;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Version
    private long version;

    protected Application() {}

    /** @param importId the file it came in, null for one that came alone */
    static Application nominated(
            long congressId, Person person, Nominee nominee, Long importId, Long nominatedBy, Instant at) {
        Application application = new Application();
        application.congressId = congressId;
        application.personId = person.getId();
        application.provinceCode = nominee.provinceCode();
        application.identityKey = nominee.identityKey();
        application.mode = nominee.mode();
        application.grade = nominee.grade();
        application.selectionPath = nominee.selectionPath();
        application.chaperoneName = nominee.chaperoneName();
        application.chaperonePhone = nominee.chaperonePhone();
        application.remark = nominee.remark();
        application.importId = importId;
        application.nominatedBy = nominatedBy;
        application.status = ApplicationStatus.NOMINATED;
        application.nominatedAt = at;
        return application;
    }

    void awaitConsent() {
        require(ApplicationStatus.NOMINATED);
        status = ApplicationStatus.AWAITING_CONSENT;
    }

    /** The guardian consented. Later states stay: a consent that is given again after a decision undoes none.
     *
     *  @return whether it changed anything */
    boolean consented() {
        if (status != ApplicationStatus.NOMINATED && status != ApplicationStatus.AWAITING_CONSENT) {
            return false;
        }
        status = ApplicationStatus.IN_REVIEW;
        return true;
    }

    /** Refusing before a place is taken and an account opened costs neither. */
    void requireAdmissible() {
        if (status != ApplicationStatus.OFFERED) {
            require(ApplicationStatus.IN_REVIEW);
        }
    }

    /** @param taken the seat; of one that was offered a place, the seat it holds already
     *  @param by null when the family took an offer */
    void admit(long delegateAccountId, Seat taken, Long by, Instant at) {
        requireAdmissible();
        status = ApplicationStatus.ADMITTED;
        accountId = delegateAccountId;
        seat = taken;
        offeredUntil = null;
        decide(null, by, at);
    }

    /** @param order its turn: the lowest is offered first */
    void waitlist(long order, String why, long by, Instant at) {
        require(ApplicationStatus.IN_REVIEW);
        status = ApplicationStatus.WAITLISTED;
        waitOrder = order;
        decide(why, by, at);
    }

    void moveInLine(long order) {
        require(ApplicationStatus.WAITLISTED);
        waitOrder = order;
    }

    /** @param taken the seat that is held for it until then */
    void offer(Seat taken, Instant until) {
        require(ApplicationStatus.WAITLISTED);
        status = ApplicationStatus.OFFERED;
        waitOrder = null;
        seat = taken;
        offeredUntil = until;
    }

    /** Nobody answered in time: it waits again, at the end of the line.
     *
     *  @return the seat that is free now */
    Seat lapse(long order) {
        require(ApplicationStatus.OFFERED);
        Seat freed = seat;
        status = ApplicationStatus.WAITLISTED;
        waitOrder = order;
        seat = null;
        offeredUntil = null;
        lapsedOffers++;
        return freed;
    }

    void returnForCorrection(String why, long by, Instant at) {
        requireUndecided();
        status = ApplicationStatus.RETURNED;
        waitOrder = null;
        decide(why, by, at);
    }

    /** What the office mended; who consented is looked at again.
     *
     *  @param consented whether the guardian's consent stands */
    void correct(Nominee nominee, boolean consented) {
        require(ApplicationStatus.RETURNED);
        rewrite(nominee);
        review(consented);
    }

    /** What the guardian asked to have mended; where it stands stays.
     *
     *  @param held the seat that it holds from now on, null when it holds none */
    void correctAsAsked(Nominee nominee, Seat held) {
        if ((seat == null) != (held == null)) {
            throw new IllegalStateException("A correction neither gives nor takes a place");
        }
        seat = held;
        rewrite(nominee);
    }

    private void rewrite(Nominee nominee) {
        provinceCode = nominee.provinceCode();
        identityKey = nominee.identityKey();
        mode = nominee.mode();
        grade = nominee.grade();
        selectionPath = nominee.selectionPath();
        chaperoneName = nominee.chaperoneName();
        chaperonePhone = nominee.chaperonePhone();
        remark = nominee.remark();
    }

    /** @throws DomainException {@code delegates.not-reopenable} (conflict) unless it was declined or withdrawn */
    void reopen(boolean consented) {
        if (status != ApplicationStatus.DECLINED && status != ApplicationStatus.WITHDRAWN) {
            throw DomainException.conflict("delegates.not-reopenable");
        }
        review(consented);
    }

    private void review(boolean consented) {
        status = consented ? ApplicationStatus.IN_REVIEW : ApplicationStatus.AWAITING_CONSENT;
        reason = null;
        fixedReason = null;
    }

    void decline(String why, long by, Instant at) {
        requireUndecided();
        status = ApplicationStatus.DECLINED;
        waitOrder = null;
        decide(why, by, at);
    }

    /** As though the last decision had not been taken. */
    void undo(DecisionUndo before) {
        if (status != ApplicationStatus.DECLINED && status != ApplicationStatus.RETURNED) {
            throw wrongState();
        }
        status = before.status();
        reason = before.reason();
        waitOrder = before.waitOrder();
        decidedAt = before.decidedAt();
        decidedBy = before.decidedBy();
    }

    private void requireUndecided() {
        if (!status.isUndecided()) {
            throw wrongState();
        }
    }

    private void decide(String why, Long by, Instant at) {
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** @param why null when consent was withdrawn: a guardian owes nobody a reason
     *  @return whether it changed anything */
    boolean withdraw(String why) {
        if (status == ApplicationStatus.WITHDRAWN) {
            return false;
        }
        status = ApplicationStatus.WITHDRAWN;
        reason = why;
        fixedReason = null;
        seat = null;
        waitOrder = null;
        offeredUntil = null;
        suspendedAt = null;
        return true;
    }

    /** Nothing is done with it until the guardian ends that, but for withdrawing and correcting it (L12). */
    void suspend(Instant at) {
        suspendedAt = at;
    }

    void resume() {
        suspendedAt = null;
    }

    /** @throws DomainException {@code delegates.suspended} (conflict) */
    public void requireNotSuspended() {
        if (isSuspended()) {
            throw DomainException.conflict("delegates.suspended");
        }
    }

    /** An older application is the same child's and goes on.
     *
     *  @throws DomainException {@code delegates.duplicate-has-place} (conflict) for one that holds or was offered a place */
    public void withdrawAsDuplicate(long by, Instant at) {
        if (status.holdsPlace()) {
            throw DomainException.conflict("delegates.duplicate-has-place");
        }
        if (withdraw(null)) {
            decide(null, by, at);
            fixedReason = FixedReason.DUPLICATE;
        }
    }

    private void require(ApplicationStatus needed) {
        if (status != needed) {
            throw wrongState();
        }
    }

    private DomainException wrongState() {
        return status == ApplicationStatus.AWAITING_CONSENT
                ? DomainException.conflict("delegates.consent-missing")
                : DomainException.conflict("delegates.decided-already");
    }

    public Long getId() {
        return id;
    }

    public long getCongressId() {
        return congressId;
    }

    public long getPersonId() {
        return personId;
    }

    public String getProvinceCode() {
        return provinceCode;
    }

    /** What tells one child from another: {@link Nominee#identityKey}. */
    String getIdentityKey() {
        return identityKey;
    }

    public Mode getMode() {
        return mode;
    }

    /** School grade as the office wrote it, or null. */
    public String getGrade() {
        return grade;
    }

    public SelectionPath getSelectionPath() {
        return selectionPath;
    }

    public String getChaperoneName() {
        return chaperoneName;
    }

    public String getChaperonePhone() {
        return chaperonePhone;
    }

    public String getRemark() {
        return remark;
    }

    public Long getImportId() {
        return importId;
    }

    public ApplicationStatus getStatus() {
        return status;
    }

    /** The delegate's account; null before the admission, and kept after a withdrawal. */
    public Long getAccountId() {
        return accountId;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    public Instant getNominatedAt() {
        return nominatedAt;
    }

    /** The seat it holds in its province's quota; null while it holds none. */
    public Seat getSeat() {
        return seat;
    }

    /** Its turn on the waiting list, the lowest first; null for one that does not wait. */
    public Long getWaitOrder() {
        return waitOrder;
    }

    /** Until when a place is held for the family's answer; null without an offer. */
    public Instant getOfferedUntil() {
        return offeredUntil;
    }

    /** Offers that nobody answered. */
    public int getLapsedOffers() {
        return lapsedOffers;
    }

    /** When it was last decided on, or null. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    Long getDecidedBy() {
        return decidedBy;
    }

    /** Why it waits, was returned, declined or withdrawn, in words a child can read; null otherwise. */
    public String reason(Locale locale) {
        return FixedReason.said(reason, fixedReason, locale);
    }

    /** As {@link #reason}, where a person wrote it; null also where nobody did. */
    public String getReason() {
        return reason;
    }

    /** Null unless nobody chose the words. */
    FixedReason getFixedReason() {
        return fixedReason;
    }

    public long getVersion() {
        return version;
    }
}
