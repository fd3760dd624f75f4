package id.suara.moderation;

public enum CaseStatus {
    OPEN,
    DECIDED,
    VOID
}
