package id.suara.audit;

import id.suara.kernel.Caller;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    @SequenceGenerator(name = "suara_id", sequenceName = "suara_id", allocationSize = 50)
    private Long id;

    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    private String actor;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private Long subjectId;

    private String details;

    protected AuditEntry() {}

    /** What a child is called here: the log outlives an erasure, and the account's id tells which one it was (S2). */
    static final String CHILD = "delegate";

    static AuditEntry of(Instant at, Caller caller, Deed deed) {
        Subject subject = deed.subject();
        AuditEntry entry = new AuditEntry();
        entry.at = at;
        entry.accountId = caller.accountId();
        entry.actor = caller.isChild() ? CHILD : caller.name();
        entry.action = deed.action();
        entry.subjectKind = subject == null ? null : subject.kind();
        entry.subjectId = subject == null ? null : subject.id();
        entry.details = deed.details();
        return entry;
    }

    Long id() {
        return id;
    }
}
