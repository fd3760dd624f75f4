package id.suara.delegates.requests;

public enum RequestState {
    OPEN,
    DONE,
    REFUSED
}
