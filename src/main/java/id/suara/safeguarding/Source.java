package id.suara.safeguarding;

/** Who raised a concern. */
public enum Source {
    /** Somebody with the form; who it was is kept nowhere. */
    REPORTER,
    /** A member of staff, who signs for it. */
    STAFF,
    /** A sign of danger in a text. */
    CUE
}
