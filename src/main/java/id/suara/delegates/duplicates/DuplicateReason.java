package id.suara.delegates.duplicates;

/** What two children have in common besides a similar name. */
public enum DuplicateReason {
    BIRTH_DATE,
    GUARDIAN
}
