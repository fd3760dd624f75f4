package id.suara.reporting;

/** What waits for somebody, in the order in which a start page tells it. */
public enum DeskTask {
    /** Ideas that wait to be read. */
    MODERATION_QUEUE,
    /** Applications whose guardian consented and on which nobody decided. */
    IN_REVIEW,
    /** Places that are offered and wait for an answer. */
    OFFERED,
    /** Applications that went back to the office to be mended. */
    RETURNED,
    /** Guardians who have not decided. */
    GUARDIANS_WAITING,
    /** Guardians who have not decided and whom reminders did not reach: the office has to go and see them. */
    GUARDIANS_OVERDUE,
    /** Corrections and pauses that guardians asked for and that nobody answered; each has 72 hours (L12). */
    FAMILY_REQUESTS,
    /** Pairs that may be one child. */
    DUPLICATES,
    /** Places of the province that nobody holds. */
    PLACES_LEFT,
    /** Provinces with places and nobody nominated. */
    EMPTY_PROVINCES,
    /** Published ideas without an official answer (S30). */
    UNANSWERED_IDEAS,
    /** Promises to children whose day has passed without a word. */
    PROMISES_DUE,
    /** Adults who have not used their invitation. */
    INVITED_ACCOUNTS
}
