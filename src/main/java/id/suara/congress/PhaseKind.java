package id.suara.congress;

/** What a phase opens: nominating children, deciding on applications, writing ideas, supporting them, talking about them;
 *  official answers are due in theirs; wishing for a commission; choosing optional sessions. */
public enum PhaseKind {
    NOMINATION,
    ADMISSION,
    IDEAS,
    SUPPORT,
    COMMENT,
    ANSWERS,
    COMMISSIONS,
    SESSIONS
}
