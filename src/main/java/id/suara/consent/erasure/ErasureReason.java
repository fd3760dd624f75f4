package id.suara.consent.erasure;

public enum ErasureReason {
    CONSENT_REFUSED,
    CONSENT_WITHDRAWN
}
