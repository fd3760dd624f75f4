package id.suara.delegates;

public enum ImportState {
    RUNNING,
    DONE,
    FAILED
}
