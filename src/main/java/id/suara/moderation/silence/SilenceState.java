package id.suara.moderation.silence;

/** How it stands with a silence at a moment. */
public enum SilenceState {
    /** For a second person to confirm it. It does not act yet, and the child does not know of it. */
    WAITING,
    ACTIVE,
    ENDED,
    LIFTED,
    /** Nobody confirmed it in time. */
    LAPSED;

    /** Whether it can be lifted. */
    public boolean isPending() {
        return this == WAITING || this == ACTIVE;
    }
}
