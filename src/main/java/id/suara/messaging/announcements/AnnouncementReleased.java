package id.suara.messaging.announcements;

/** It may go from now on; told inside the transaction, so that a sender wakes when it has succeeded. */
record AnnouncementReleased(long announcementId) {}
