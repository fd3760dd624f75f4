package id.suara.safeguarding;

public enum CaseState {
    NEW,
    TRIAGED,
    REFERRED,
    ACKNOWLEDGED,
    HANDLED,
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }

    /** Whether nobody has taken the child's matter up yet: the clock runs. */
    public boolean isWaiting() {
        return this == NEW || this == TRIAGED || this == REFERRED;
    }

    /** Whether an officer of a region may know of the case: it was handed on. */
    boolean isHandedOn() {
        return this == REFERRED || this == ACKNOWLEDGED || this == HANDLED || this == CLOSED;
    }
}
