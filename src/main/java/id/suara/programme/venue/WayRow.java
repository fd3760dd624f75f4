package id.suara.programme.venue;

import java.io.Serializable;

/** On foot between two buildings, there and back alike; {@code fromId} is the smaller. */
public record WayRow(long fromId, long toId, int minutes) implements Serializable {

    /** In either direction. */
    public boolean isBetween(long one, long other) {
        return fromId == Math.min(one, other) && toId == Math.max(one, other);
    }
}
