package id.suara.congress;

/** What a phase opens: nominating children, deciding on applications, writing ideas. */
public enum PhaseKind {
    NOMINATION,
    ADMISSION,
    IDEAS
}
