package id.suara.consent.erasure;

public enum ErasureReason {
    CONSENT_REFUSED,
    CONSENT_WITHDRAWN,
    /** By the child themself (S2). */
    ASSENT_REFUSED,
    /** Declined, withdrawn or passed over, and kept long enough for questions about it (L14). */
    NO_PLACE,
    /** The congress that the child took part in is long over (L14). */
    CONGRESS_OVER
}
