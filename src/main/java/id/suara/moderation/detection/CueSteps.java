package id.suara.moderation.detection;

import id.suara.moderation.detection.CueLexicon.Meaning;
import id.suara.moderation.detection.CuePattern.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of all patterns by number, so that a word is held against all of them once. Filled before the first text is read,
 * not changed afterwards.
 */
final class CueSteps {

    /** Where a pattern may skip words. */
    static final int GAP = -1;

    private final Map<Step, Integer> ids = new HashMap<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<String, List<Integer>> byMine = new HashMap<>();

    /** @param step null for a gap */
    int id(Step step) {
        if (step == null) {
            return GAP;
        }
        Integer known = ids.get(step);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        ids.put(step, id);
        step.keys().forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                .add(id));
        step.mine().forEach(key -> byMine.computeIfAbsent(key, none -> new ArrayList<>())
                .add(id));
        return id;
    }

    /** One bit for each step that a word is. */
    long[] of(Meaning meaning, boolean mine) {
        long[] bits = new long[words()];
        for (String key : meaning.keys()) {
            byKey.getOrDefault(key, List.of()).forEach(id -> set(bits, id));
            if (mine) {
                byMine.getOrDefault(key, List.of()).forEach(id -> set(bits, id));
            }
        }
        return bits;
    }

    /** How long an array of one bit for each step is. */
    int words() {
        return (ids.size() + 63) / 64;
    }

    static void set(long[] bits, int id) {
        bits[id / 64] |= 1L << (id % 64);
    }

    static boolean has(long[] bits, int id) {
        return (bits[id / 64] & (1L << (id % 64))) != 0;
    }
}
