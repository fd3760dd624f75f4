package id.suara.moderation;

import id.suara.moderation.detection.HitClass;
import java.util.List;

/**
 * What the detectors marked in a text, and what will be covered of it.
 *
 * @param hits in the order of the text
 * @param masks in the order of the text
 */
record Marks(List<CaseHit> hits, List<Mask> masks) {

    /** How many stand in the way of publishing. */
    long blocking() {
        return hits.stream().filter(CaseHit::blocks).count();
    }

    /** Whether there is a sign of danger of which nobody has said that it is none. */
    boolean warn() {
        return hits.stream().anyMatch(CaseHit::warns);
    }

    /** Whether there is a sign of danger, cleared or covered by now or not. */
    boolean tellOfDanger() {
        return hits.stream().anyMatch(hit -> hit.hitClass() == HitClass.CUE);
    }
}
