package id.suara.webinars.talk;

/** How far a poll is. */
public enum PollStatus {
    /** Only moderators see it. */
    DRAFT,
    OPEN,
    /** Its result is seen by all, and nobody votes. It may be opened again. */
    CLOSED
}
