package id.suara.moderation;

import id.suara.kernel.ConcernCue;
import id.suara.moderation.detection.Hit;
import id.suara.moderation.detection.HitClass;
import java.util.List;

/**
 * A span that a detector marked, for the moderator to look at (S14).
 *
 * @param start in UTF-16 units of that part
 * @param end behind the last
 * @param detail of a cue its class, of a rule of the organizers its id, otherwise null
 * @param level of a cue, otherwise null
 * @param cleared whether a moderator looked at it and said that it harms nobody (S15)
 * @param masked whether all of it will be covered when the text is published
 */
public record CaseHit(
        long id,
        Part part,
        int start,
        int end,
        HitClass hitClass,
        String detail,
        ConcernCue.Level level,
        boolean cleared,
        boolean masked) {

    /** As it is stored; whether it is masked stands elsewhere. */
    public CaseHit(
            long id,
            Part part,
            int start,
            int end,
            HitClass hitClass,
            String detail,
            ConcernCue.Level level,
            boolean cleared) {
        this(id, part, start, end, hitClass, detail, level, cleared, false);
    }

    CaseHit under(List<Mask> masks) {
        boolean covered = end > start && masks.stream().anyMatch(mask -> mask.covers(part, start, end));
        return new CaseHit(id, part, start, end, hitClass, detail, level, cleared, covered);
    }

    /** Whether it stands in the way of publishing (S15). */
    public boolean blocks() {
        return !cleared && !masked && hitClass.mustBeCleared();
    }

    /** Whether it is a sign of danger of which nobody has said that it is none. Covering it says nothing of the kind, so
     *  it stands in the way of answering the child with a refusal (S19). */
    public boolean warns() {
        return !cleared && hitClass == HitClass.CUE;
    }

    /** An empty one for the mark of an empty text. */
    Mask span() {
        return new Mask(part, start, end);
    }

    /** The key of the sentence that says why it is marked. */
    public String explanation() {
        return new Hit(start, end, hitClass, detail, level).explanation();
    }
}
