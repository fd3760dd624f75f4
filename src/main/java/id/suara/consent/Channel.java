package id.suara.consent;

/** What a decision came through. */
public enum Channel {
    LINK,
    /** A code from a printed letter, typed. */
    CODE,
    PRINTED_FORM,
    API
}
