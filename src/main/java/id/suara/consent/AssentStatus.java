package id.suara.consent;

public enum AssentStatus {
    /** The child, 17 or older, consented; the guardian is told and has not confirmed (L6). */
    AWAITING_GUARDIAN,
    GIVEN,
    REFUSED,
    /** The guardian refused, consent was withdrawn, or the child was asked anew. */
    VOID
}
