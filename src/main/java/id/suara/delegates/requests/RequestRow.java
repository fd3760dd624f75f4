package id.suara.delegates.requests;

import java.time.Duration;
import java.time.Instant;

/** A line of the list of clocks.
 *
 *  @param child the name, null where it is not told
 *  @param answeredAt null while it waits */
public record RequestRow(
        Long id,
        Long applicationId,
        String child,
        String provinceCode,
        RequestKind kind,
        RequestState state,
        Instant askedAt,
        Instant dueAt,
        Instant answeredAt) {

    /** For programs, which have no need of it. */
    public RequestRow withoutName() {
        return new RequestRow(id, applicationId, null, provinceCode, kind, state, askedAt, dueAt, answeredAt);
    }

    public boolean isLate(Instant now) {
        return state == RequestState.OPEN && now.isAfter(dueAt);
    }

    /** Whole hours until the promise ends; negative once it has. */
    public long hoursLeft(Instant now) {
        return Math.floorDiv(Duration.between(now, dueAt).toMinutes(), 60);
    }
}
