package id.suara.moderation.reports;

import id.suara.kernel.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One account's report of one thing. It never changes; what became of it is its case's outcome. */
@Entity
@Table(name = "item_report")
class ItemReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    private int revision;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "reporter_id")
    private long reporterId;

    @Enumerated(EnumType.STRING)
    private ReportReason reason;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected ItemReport() {}

    static ItemReport of(Subject about, int revision, long caseId, long reporterId, ReportReason reason, Instant at) {
        ItemReport report = new ItemReport();
        report.subjectKind = about.kind();
        report.subjectId = about.id();
        report.revision = revision;
        report.caseId = caseId;
        report.reporterId = reporterId;
        report.reason = reason;
        report.reportedAt = at;
        return report;
    }
}
