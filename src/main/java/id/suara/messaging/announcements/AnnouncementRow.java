package id.suara.messaging.announcements;

import java.io.Serializable;
import java.time.Instant;

/**
 * An announcement, for those who write them. How far it has gone is null until it is released.
 *
 * @param writer a display name, as is the approver
 * @param told how many of the readers have been told
 * @param leftOut how many could not be told any more when their turn came
 * @param mailed how many mails have been sent, waiting and failed are those that have not
 */
public record AnnouncementRow(
        long id,
        AnnouncementStatus status,
        WriteAnnouncement words,
        String writer,
        Instant writtenAt,
        String approver,
        Integer readers,
        long told,
        long leftOut,
        long mailed,
        long waiting,
        long failed,
        Instant endedAt,
        boolean mine,
        long version)
        implements Serializable {

    /** Of 100. */
    public int progress() {
        return readers == null ? 0 : (int) (100 * (told + leftOut) / readers);
    }
}
