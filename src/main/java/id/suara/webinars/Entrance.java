package id.suara.webinars;

import java.time.Instant;

/**
 * What a personal link leads to now.
 *
 * @param name of whose link it is
 * @param opensAt when the way into the meeting opens
 * @param shared whether so many devices came by this link that it was probably passed on, and this one is another
 */
public record Entrance(PublicWebinar webinar, State state, String name, Instant opensAt, boolean shared, String link) {

    public enum State {
        EARLY,
        OPEN,
        OVER,
        /** They wait for a place. */
        WAITING,
        /** They gave their place back. */
        LEFT,
        CANCELLED
    }
}
