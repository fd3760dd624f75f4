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
        return this == OFFERED || this == ADMITTED || this == CHECKED_IN || this == CERTIFIED;
    }

    /** Whether it may still be returned or declined: nobody promised a place. */
    public boolean isUndecided() {
        return this == AWAITING_CONSENT || this == IN_REVIEW || this == WAITLISTED || this == RETURNED;
    }

    /** Whether there is something to withdraw from. A congress that was attended is attended. */
    public boolean isUnderWay() {
        return isUndecided() || this == NOMINATED || this == OFFERED || this == ADMITTED;
    }
}
