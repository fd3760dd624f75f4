package id.suara.delegates.intake;

/** Who chose the child. */
public enum SelectionPath {
    SOCIAL_OFFICE,
    LPA,
    FORUM_ANAK,
    SCHOOL,
    OTHER
}
