package id.suara.moderation.reports;

/** Why a reader thinks that somebody should look. Danger is none of them: it goes to safeguarding. */
public enum ReportReason {
    PERSONAL_DATA,
    HURTFUL,
    NOT_FOR_CHILDREN,
    NOT_TRUE,
    OTHER
}
