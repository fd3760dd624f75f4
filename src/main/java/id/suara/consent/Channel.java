package id.suara.consent;

/** What a decision came through. */
public enum Channel {
    LINK,
    PRINTED_FORM,
    API
}
