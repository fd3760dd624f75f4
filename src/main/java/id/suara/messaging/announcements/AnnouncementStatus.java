package id.suara.messaging.announcements;

public enum AnnouncementStatus {
    DRAFT,
    WAITING,
    SCHEDULED,
    SENDING,
    SENT,
    STOPPED;

    /** Whether its words and its audience may still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == WAITING;
    }

    /** Whether it can be stopped: it is to go, and has not gone wholly. */
    public boolean isUnderWay() {
        return this == SCHEDULED || this == SENDING;
    }
}
