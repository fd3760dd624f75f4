package id.suara.congress;

/** What a phase opens: nominating children, deciding on applications, writing ideas; official answers are
 *  due in theirs. */
public enum PhaseKind {
    NOMINATION,
    ADMISSION,
    IDEAS,
    ANSWERS
}
