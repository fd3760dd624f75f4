package id.suara.ideas.comments;

public enum CommentStatus {
    SUBMITTED,
    /** Submitted too, and a detector marked something in it: the moderator looks at the marked spans first. */
    HELD,
    PUBLISHED,
    /** Published, and for a time seen by nobody but its author. */
    HIDDEN,
    RETURNED,
    REFUSED,
    WITHDRAWN;

    /** Whether the newest revision waits for a moderator. */
    public boolean isWaiting() {
        return this == SUBMITTED || this == HELD;
    }

    /** Whether its author may write a further revision. */
    public boolean isRevisable() {
        return isWaiting() || this == RETURNED;
    }
}
