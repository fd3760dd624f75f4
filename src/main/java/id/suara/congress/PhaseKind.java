package id.suara.congress;

/** What a phase opens: nominating children, deciding on applications, writing ideas, supporting them, talking about them. */
public enum PhaseKind {
    NOMINATION,
    ADMISSION,
    IDEAS,
    SUPPORT,
    COMMENT
}
