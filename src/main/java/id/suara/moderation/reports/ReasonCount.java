package id.suara.moderation.reports;

/** How many accounts gave one reason for a case. */
public record ReasonCount(ReportReason reason, long reports) {}
