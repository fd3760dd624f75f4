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
 */
public record CaseHit(Part part, int start, int end, HitClass hitClass, String detail, ConcernCue.Level level) {

    /** Which text of the case. */
    public enum Part {
        TITLE,
        BODY,
        TOPIC
    }

    /** The key of the sentence that says why it is marked. */
    public String explanation() {
        return new Hit(start, end, hitClass, detail, level).explanation();
    }
}
