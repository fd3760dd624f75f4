package id.suara.delegates.chaperones;

/** What the vetting stands on. */
public enum VettingKind {
    /** SKCK, the police's certificate of good conduct. */
    POLICE_RECORD,
    /** A Social Office or child-protection agency checked the person itself. */
    AGENCY_CHECK
}
