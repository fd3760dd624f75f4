package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Finds one sort of thing. May throw: {@link Detection} makes a hit of that. */
interface Detector {

    List<Hit> in(Reading reading);

    /** What begins at each token in turn; what was found is not looked into again.
     *
     *  @param lastOf of a token, the last of what begins with it, or -1 */
    static List<Hit> phrases(HitClass hitClass, Reading reading, IntUnaryOperator lastOf) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            int last = lastOf.applyAsInt(i);
            if (last >= 0) {
                hits.add(Hit.of(
                        hitClass,
                        reading,
                        reading.token(i).from(),
                        reading.token(last).to()));
                i = last;
            }
        }
        return hits;
    }
}
