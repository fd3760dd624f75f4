package id.suara.safeguarding;

import java.time.Instant;

/**
 * A case in the list: nothing of what was said.
 *
 * @param dueAt until when somebody must have taken it up; counts while {@code waiting}
 * @param escalatedAt when that time was over; null otherwise
 * @param provinceCode and {@code regencyCode}: null while nobody knows
 * @param reporterWaiting whether the reporter wrote and was not answered yet
 * @param closeReason null while open
 */
public record CaseRow(
        long id,
        Source source,
        Level level,
        CaseState state,
        Instant raisedAt,
        Instant dueAt,
        boolean waiting,
        Instant escalatedAt,
        String provinceCode,
        String regencyCode,
        boolean reporterWaiting,
        CloseReason closeReason,
        long version) {

    public boolean isLate(Instant now) {
        return waiting && !now.isBefore(dueAt);
    }
}
