package id.suara.ideas;

/** Where a child's text stands: an idea, or a comment, which nobody answers officially. */
public enum TextStatus {
    SUBMITTED,
    /** Submitted too, and a detector marked something in it: the moderator looks at the marked spans first. */
    HELD,
    PUBLISHED,
    /** Published too, and officials have answered. */
    ANSWERED,
    /** Published, and led to another that says the same: readable at its own address, and in no list. */
    MERGED,
    /** Published, and for a time seen by nobody but its author. */
    HIDDEN,
    RETURNED,
    REFUSED,
    WITHDRAWN;

    /** Whether the newest revision waits for a moderator. */
    public boolean isWaiting() {
        return this == SUBMITTED || this == HELD;
    }

    /** Whether everybody may read it, and it stands in the list. */
    public boolean isPublic() {
        return this == PUBLISHED || this == ANSWERED;
    }

    /** Whether everybody may read it at its address. */
    public boolean isReadable() {
        return isPublic() || this == MERGED;
    }

    /** Whether a moderator said no to it, or not yet. */
    public boolean isTurnedDown() {
        return this == RETURNED || this == REFUSED;
    }

    /** Whether its author may write a further revision. */
    public boolean isRevisable() {
        return isWaiting() || this == RETURNED;
    }
}
