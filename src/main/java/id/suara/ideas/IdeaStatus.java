package id.suara.ideas;

public enum IdeaStatus {
    SUBMITTED,
    /** Submitted too, and a detector marked something in it: the moderator looks at the marked spans first. */
    HELD,
    PUBLISHED,
    /** Published too, and officials have answered. */
    ANSWERED,
    /** Published, and for a time seen by nobody but its author. */
    HIDDEN,
    RETURNED,
    REFUSED,
    WITHDRAWN;

    /** Whether the newest revision waits for a moderator. */
    public boolean isWaiting() {
        return this == SUBMITTED || this == HELD;
    }

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == ANSWERED;
    }

    /** Whether its author may write a further revision. */
    public boolean isRevisable() {
        return isWaiting() || this == RETURNED;
    }
}
