package id.suara.messaging.returned;

import java.time.Instant;

/**
 * An address that is not written to because mail to it came back.
 *
 * @param id the mail that came back last
 * @param applicationId the child's, of the current congress; null for staff
 * @param child full name; null for staff
 * @param recipient whose address it is
 * @param address the whole of it: staff mend it
 * @param reason {@code no-such-address}, {@code complained} or {@code passing}, which came too often
 * @param times how often mail came back
 */
public record UndeliveredRow(
        long id,
        Long applicationId,
        String child,
        String recipient,
        String address,
        String reason,
        int times,
        Instant closedAt) {}
