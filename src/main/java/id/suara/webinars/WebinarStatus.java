package id.suara.webinars;

/** How far a webinar is; that it is over is told by its time. */
public enum WebinarStatus {
    DRAFT,
    OPEN,
    /** Seen by all, and nobody registers any more. */
    CLOSED,
    CANCELLED;

    /** Whether visitors see it. */
    public boolean isPublic() {
        return this == OPEN || this == CLOSED;
    }
}
