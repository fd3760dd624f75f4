package id.suara.messaging;

/** Where a mail stands. */
public enum MailStatus {
    QUEUED,
    SENDING,
    SENT,
    /** The last attempt did not succeed; the next one has its time. */
    RETRY,
    /** Not sent and not tried again by itself; an organizer sees it. */
    FAILED,
    /** No longer to be sent, because what it says has been overtaken. */
    WITHHELD,
    /** Handed over, and come back. */
    BOUNCED
}
