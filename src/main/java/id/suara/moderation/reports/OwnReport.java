package id.suara.moderation.reports;

import id.suara.moderation.CaseStatus;
import id.suara.moderation.Outcome;
import java.time.Instant;

/** A report as its sender sees it. @param about such as {@code idea:12} */
public record OwnReport(String about, ReportReason reason, Instant reportedAt, ReportOutcome outcome) {

    /** For queries. @param decided null unless the case was decided */
    public OwnReport(
            String kind, long id, ReportReason reason, Instant reportedAt, CaseStatus status, Outcome decided) {
        this(kind + ":" + id, reason, reportedAt, ReportOutcome.of(status, decided));
    }
}
