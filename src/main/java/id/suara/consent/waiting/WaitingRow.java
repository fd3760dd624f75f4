package id.suara.consent.waiting;

import java.time.Instant;

/**
 * A child whose guardian has not decided, or has not confirmed what the child of 17 decided.
 *
 * @param email of the guardian, null for one without
 * @param phone of the guardian, null for one without
 * @param askedAt of a confirmation: when the child consented
 * @param officeToldAt since when it is the office's turn, null while reminders do
 * @param toConfirm whether the child, 17, consented and the guardian has yet to confirm (L6)
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
        Instant officeToldAt,
        boolean toConfirm) {

    /** @param columns as {@link WaitingGuardians} selects them: the last four are the child's own consent, or null */
    static WaitingRow of(Object[] columns) {
        int from = columns[9] == null ? 6 : 10;
        return new WaitingRow(
                (Long) columns[0],
                (String) columns[1],
                (String) columns[2],
                (String) columns[3],
                (String) columns[4],
                (String) columns[5],
                (Instant) columns[from],
                ((Number) columns[from + 1]).intValue(),
                (Instant) columns[from + 2],
                columns[9] != null);
    }
}
