package id.suara.messaging.told;

import id.suara.messaging.MailStatus;
import java.time.Instant;

/**
 * A mail to a family.
 *
 * @param writtenAt when it was decided
 * @param dueAt while it waits: when it is tried
 * @param sentAt null while it has not been handed over
 * @param error short, in the mail server's words or a word of ours; null when nothing went wrong
 */
public record ToldRow(
        long id,
        String kind,
        String subject,
        String recipientName,
        String recipient,
        MailStatus status,
        Instant writtenAt,
        Instant dueAt,
        Instant sentAt,
        Instant bouncedAt,
        String error) {}
