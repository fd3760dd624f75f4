package id.suara.webinars.attendance;

import java.io.Serializable;
import java.time.Instant;

/**
 * An attendee with a place, and how long they were there.
 *
 * @param joinedAt when their link first led into the meeting; null for never
 * @param seen whether a report tells of them
 * @param minutes that count: those noted by hand, else those that a report proves, else 0
 * @param atMost what it may have been by the report, where that is not certain; else as {@code minutes}
 * @param handReason null where nobody noted anything by hand
 * @param enough for the certificate
 */
public record AttendanceRow(
        long registrationId,
        String name,
        String institution,
        String provinceCode,
        String email,
        Instant joinedAt,
        boolean seen,
        int minutes,
        int atMost,
        String handReason,
        boolean enough)
        implements Serializable {}
