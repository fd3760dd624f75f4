package id.suara.webinars.talk;

/** How far a question is. */
public enum QuestionStatus {
    /** Only its writer and moderators see it. */
    WAITING,
    SHOWN,
    ANSWERED,
    /** Only its writer and moderators see it, and the writer why. */
    HIDDEN
}
