package id.suara.consent.erasure;

public enum ErasureReason {
    CONSENT_REFUSED,
    CONSENT_WITHDRAWN,
    /** By the child themself (S2). */
    ASSENT_REFUSED
}
