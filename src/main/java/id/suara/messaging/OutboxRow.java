package id.suara.messaging;

import id.suara.kernel.Subject;
import java.time.Instant;

/** A line of the list of outgoing mail; it holds neither the words nor the whole address. */
public record OutboxRow(
        long id,
        String kind,
        String about,
        String recipient,
        MailStatus status,
        int attempts,
        Instant queuedAt,
        Instant dueAt,
        Instant sentAt,
        String error) {

    /** For queries. @param address the whole one, of which the first letter and the domain are kept */
    public OutboxRow(
            Long id,
            String kind,
            String aboutKind,
            long aboutId,
            String address,
            MailStatus status,
            int attempts,
            Instant queuedAt,
            Instant dueAt,
            Instant sentAt,
            String error) {
        this(
                id,
                kind,
                new Subject(aboutKind, aboutId).toString(),
                masked(address),
                status,
                attempts,
                queuedAt,
                dueAt,
                sentAt,
                error);
    }

    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "…" : address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
    }
}
