package id.suara.delegates;

public enum ApplicationStatus {
    NOMINATED,
    AWAITING_CONSENT,
    IN_REVIEW,
    ADMITTED,
    WAITLISTED,
    DECLINED,
    RETURNED,
    OFFERED,
    WITHDRAWN,
    CHECKED_IN,
    CERTIFIED;

    /** Whether it counts in its province's quota. */
    public boolean holdsPlace() {
        return this == ADMITTED || this == CHECKED_IN || this == CERTIFIED;
    }
}
