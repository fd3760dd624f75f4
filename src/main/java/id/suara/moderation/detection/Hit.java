package id.suara.moderation.detection;

import id.suara.kernel.ConcernCue;

/**
 * One span that a person must look at.
 *
 * @param start in UTF-16 units of the text as written
 * @param end behind the last unit; more than {@code start}, but for an empty text
 * @param detail for a cue its class, such as {@code VIOLENCE}; for a rule of the organizers its id; otherwise null
 * @param level how pressing a cue seems; null for everything else
 */
public record Hit(int start, int end, HitClass hitClass, String detail, ConcernCue.Level level) {

    static Hit of(HitClass hitClass, Reading reading, int from, int to) {
        return new Hit(reading.start(from), reading.end(to), hitClass, null, null);
    }

    /** The key of the sentence that tells a moderator why. */
    public String explanation() {
        return "detection.explain." + (hitClass == HitClass.CUE ? "CUE." + detail : hitClass.name());
    }

    /** The key of the sentence for the child. */
    public String hint() {
        return "detection.hint." + hitClass.name();
    }
}
