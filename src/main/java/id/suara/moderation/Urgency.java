package id.suara.moderation;

/** In which order cases are read. The order of the constants is kept in the database. */
public enum Urgency {
    /** There is a sign that somebody is in danger. */
    DANGER,
    /** Detectors marked something. */
    HELD,
    ORDINARY
}
