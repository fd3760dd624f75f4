package id.suara.moderation.reports;

import java.time.Instant;

/** A report as its sender sees it. @param about such as {@code idea:12} */
public record OwnReport(String about, ReportReason reason, Instant reportedAt, ReportOutcome outcome) {}
