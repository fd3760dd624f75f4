package id.suara.delegates.requests;

public enum RequestKind {
    CORRECTION,
    SUSPENSION
}
