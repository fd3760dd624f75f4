package id.suara.delegates.duplicates;

public enum DuplicateState {
    OPEN,
    MERGED,
    KEPT
}
