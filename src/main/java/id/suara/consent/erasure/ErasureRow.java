package id.suara.consent.erasure;

import java.time.Duration;
import java.time.Instant;

/**
 * An erasure in a list.
 *
 * @param child the name, as long as it is there
 * @param doneAt null until it is done
 * @param takenBackAt null unless the guardian consented again in time
 */
public record ErasureRow(
        long id,
        long personId,
        String child,
        String provinceCode,
        ErasureReason reason,
        Instant requestedAt,
        Instant dueAt,
        Instant doneAt,
        Instant takenBackAt) {

    public enum State {
        WAITING,
        LATE,
        DONE,
        TAKEN_BACK
    }

    public State state(Instant now) {
        if (doneAt != null) {
            return State.DONE;
        }
        if (takenBackAt != null) {
            return State.TAKEN_BACK;
        }
        return now.isAfter(dueAt) ? State.LATE : State.WAITING;
    }

    /** Whole hours until the promise ends; negative once it has. */
    public long hoursLeft(Instant now) {
        return Math.floorDiv(Duration.between(now, dueAt).toMinutes(), 60);
    }
}
