package id.suara.moderation;

/** What a moderator decides. */
public enum Outcome {
    PUBLISH,
    RETURN,
    REFUSE;

    /** Whether the child has to be told why (S21). */
    public boolean needsReason() {
        return this != PUBLISH;
    }
}
