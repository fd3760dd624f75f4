package id.suara.delegates;

import id.suara.delegates.intake.Mode;
import id.suara.delegates.intake.Nominee;
import id.suara.delegates.intake.SelectionPath;
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

    /** The guardian consented. Later states stay: a consent that is given again after a decision undoes none. */
    void consented() {
        if (status == ApplicationStatus.NOMINATED || status == ApplicationStatus.AWAITING_CONSENT) {
            status = ApplicationStatus.IN_REVIEW;
        }
    }

    /** The account is opened between the two steps, so that a refusal here costs none. */
    void requireAdmissible() {
        require(ApplicationStatus.IN_REVIEW);
    }

    void admit(long delegateAccountId, long by, Instant at) {
        requireAdmissible();
        status = ApplicationStatus.ADMITTED;
        accountId = delegateAccountId;
        decide(by, at);
    }

    void decline(String why, long by, Instant at) {
        if (status != ApplicationStatus.IN_REVIEW && status != ApplicationStatus.AWAITING_CONSENT) {
            throw wrongState();
        }
        status = ApplicationStatus.DECLINED;
        reason = why;
        decide(by, at);
    }

    private void decide(long by, Instant at) {
        decidedBy = by;
        decidedAt = at;
    }

    /** @return whether it changed anything */
    boolean withdraw() {
        if (status == ApplicationStatus.WITHDRAWN) {
            return false;
        }
        status = ApplicationStatus.WITHDRAWN;
        return true;
    }

    /** An older application is the same child's and goes on.
     *
     *  @throws DomainException {@code delegates.duplicate-has-place} (conflict) for one that holds or was offered a place */
    public void withdrawAsDuplicate(String why, long by, Instant at) {
        if (status.holdsPlace() || status == ApplicationStatus.OFFERED) {
            throw DomainException.conflict("delegates.duplicate-has-place");
        }
        if (withdraw()) {
            reason = why;
            decide(by, at);
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

    public Instant getNominatedAt() {
        return nominatedAt;
    }

    /** When it was admitted or declined, or null. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Why it was declined, in words a child can read; null otherwise. */
    public String getReason() {
        return reason;
    }

    public long getVersion() {
        return version;
    }
}
