package id.suara.safeguarding;

/** Why a case was closed; words of the officer's own go with it. */
public enum CloseReason {
    /** The child is safe now. */
    SAFE,
    /** A local unit keeps its own file and goes on. */
    HANDED_OVER,
    /** Looked into: nobody is in danger. */
    NO_DANGER,
    /** There was no way to reach the reporter or the child. */
    NOT_REACHED,
    /** Another case is about the same. */
    REPEATED,
    /** Sent by mistake, or as a test. */
    MISTAKE;

    /** Whether what it was about may be seen again. What tells of a real danger is never published (S19). */
    boolean saysNoDanger() {
        return this == NO_DANGER || this == REPEATED || this == MISTAKE;
    }
}
