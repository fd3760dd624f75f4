package id.suara.programme;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** From one instant to another; the end is the first instant that is no longer in it. */
public record Span(Instant startsAt, Instant endsAt) implements Serializable {

    public boolean overlaps(Span other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** From the end of this to the beginning of the later one; negative where they overlap. */
    public Duration until(Span later) {
        return Duration.between(endsAt, later.startsAt);
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }
}
