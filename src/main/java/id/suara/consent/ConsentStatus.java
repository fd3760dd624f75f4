package id.suara.consent;

public enum ConsentStatus {
    ASKED,
    GIVEN,
    REFUSED,
    WITHDRAWN
}
