package id.suara.consent.waiting;

import java.time.Instant;

/**
 * A child whose guardian has not decided.
 *
 * @param email of the guardian, null for one without
 * @param phone of the guardian, null for one without
 * @param officeToldAt since when it is the office's turn, null while reminders do
 */
public record WaitingRow(
        long personId,
        String child,
        String provinceCode,
        String guardian,
        String email,
        String phone,
        Instant askedAt,
        int reminders,
        Instant officeToldAt) {}
