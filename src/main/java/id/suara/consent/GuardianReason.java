package id.suara.consent;

/** What two guardians have in common, besides a name that is spelled alike. */
public enum GuardianReason {
    PHONE,
    EMAIL,
    /** The very same name, and children of one regency. */
    NAME
}
