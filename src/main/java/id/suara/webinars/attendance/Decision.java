package id.suara.webinars.attendance;

/** Who somebody of a report is. */
public enum Decision {
    /** A person has to look. */
    OPEN,
    MATCHED,
    /** No attendee: a host, a stranger, a second device. */
    NOBODY
}
