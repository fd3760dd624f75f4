package id.suara.platform.rest;

import jakarta.enterprise.context.RequestScoped;

/** The {@code Idempotency-Key} of this request, if it has one. */
@RequestScoped
public class IdempotencyKey {

    private String caller;
    private String key;
    private byte[] fingerprint;

    void given(String caller, String key, byte[] fingerprint) {
        this.caller = caller;
        this.key = key;
        this.fingerprint = fingerprint;
    }

    boolean isGiven() {
        return key != null;
    }

    /** Whose key it is: two callers may use the same words. */
    String caller() {
        return caller;
    }

    String key() {
        return key;
    }

    /** What tells this request from another under the same key. */
    byte[] fingerprint() {
        return fingerprint;
    }
}
