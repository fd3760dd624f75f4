package id.suara.webinars.turnout;

/** By what attendees are put together. */
public enum TurnoutGroup {
    /** Of institution. */
    KIND,
    /** Of Social Office. */
    TYPE,
    PROVINCE
}
