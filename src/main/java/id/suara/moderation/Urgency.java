package id.suara.moderation;

/** How a case came to wait. The order of the constants is kept in the database. */
public enum Urgency {
    /** There is a sign that somebody is in danger: it is read before all others. */
    DANGER,
    /** Detectors marked something, or it is read once more; it waits its turn like any other. */
    HELD,
    ORDINARY
}
