package id.suara.moderation;

import id.suara.kernel.ConcernCue;
import id.suara.moderation.detection.Hit;
import id.suara.moderation.detection.HitClass;

/**
 * A span that a detector marked, for the moderator to look at (S14).
 *
 * @param start in UTF-16 units of that part
 * @param end behind the last
 * @param detail of a cue its class, of a rule of the organizers its id, otherwise null
 * @param level of a cue, otherwise null
 * @param cleared whether a moderator looked at it and said that it harms nobody (S15)
 */
public record CaseHit(
        long id,
        Part part,
        int start,
        int end,
        HitClass hitClass,
        String detail,
        ConcernCue.Level level,
        boolean cleared) {

    /** Which text of the case. */
    public enum Part {
        TITLE,
        BODY,
        TOPIC
    }

    /** Whether it stands in the way of publishing (S15). */
    public boolean blocks() {
        return !cleared && hitClass.mustBeCleared();
    }

    /** The key of the sentence that says why it is marked. */
    public String explanation() {
        return new Hit(start, end, hitClass, detail, level).explanation();
    }
}
