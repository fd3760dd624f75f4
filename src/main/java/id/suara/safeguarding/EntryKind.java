package id.suara.safeguarding;

/** What an entry of a case tells. */
public enum EntryKind {
    RAISED,
    WHAT,
    WHO,
    REACH,
    EVIDENCE,
    /** A picture of what it is about, which is no words. */
    PICTURE,
    REPORTER_NOTE,
    REPLY,
    NOTE,
    READ,
    TRIAGED,
    LEVEL_RAISED,
    LEVEL_LOWERED,
    REFERRED,
    COPIED,
    ACKNOWLEDGED,
    HANDLED,
    CLOSED,
    REOPENED,
    SHUT_OUT,
    SHEET_MADE,
    ESCALATED;

    /** Whether it is what the reporter said at first, or what they pointed at. */
    public boolean isReport() {
        return this == WHAT || this == WHO || this == REACH || this == EVIDENCE;
    }

    /** Whether reporter and officer speak to each other. */
    public boolean isTalk() {
        return this == REPORTER_NOTE || this == REPLY;
    }
}
