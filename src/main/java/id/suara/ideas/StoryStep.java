package id.suara.ideas;

import java.time.Instant;

/**
 * A step in the life of a published idea, as everyone may know it.
 *
 * @param at null for one that is still to come
 */
public record StoryStep(Kind kind, Instant at) {

    public enum Kind {
        SUBMITTED,
        PUBLISHED,
        /** It was led to another that says the same. */
        MERGED,
        /** Another was led to it. */
        JOINED,
        ANSWERED
    }

    public boolean done() {
        return at != null;
    }
}
