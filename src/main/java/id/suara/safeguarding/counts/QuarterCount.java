package id.suara.safeguarding.counts;

import id.suara.safeguarding.Level;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How many concerns were raised in a quarter, as others may know it (L21).
 *
 * @param year and {@code quarter}, 1 to 4, in Jakarta's time
 * @param total null when it is under 5, and then every level is too
 * @param levels a level that is not in it is under 5, or would tell one that is by subtraction
 */
public record QuarterCount(int year, int quarter, Long total, Map<Level, Long> levels) {

    static final long LEAST = 5;

    /** Leaves out what is under 5, and then the smallest of the others until what is left out is at least two levels with
     *  at least 5 together: the difference to the total tells none of them. */
    static QuarterCount published(int year, int quarter, Map<Level, Long> exact) {
        long total = exact.values().stream().mapToLong(Long::longValue).sum();
        if (total < LEAST) {
            return new QuarterCount(year, quarter, null, Map.of());
        }
        Set<Level> hidden = EnumSet.noneOf(Level.class);
        for (Level level : Level.values()) {
            if (of(exact, level) < LEAST) {
                hidden.add(level);
            }
        }
        while (!hidden.isEmpty() && isTold(hidden, exact) && hidden.size() < Level.values().length) {
            hidden.add(smallestOutside(hidden, exact));
        }
        Map<Level, Long> shown = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            if (!hidden.contains(level)) {
                shown.put(level, of(exact, level));
            }
        }
        return new QuarterCount(year, quarter, total, shown);
    }

    private static boolean isTold(Set<Level> hidden, Map<Level, Long> exact) {
        return hidden.size() < 2
                || hidden.stream().mapToLong(level -> of(exact, level)).sum() < LEAST;
    }

    private static Level smallestOutside(Set<Level> hidden, Map<Level, Long> exact) {
        Level smallest = null;
        for (Level level : Level.values()) {
            if (!hidden.contains(level) && (smallest == null || of(exact, level) < of(exact, smallest))) {
                smallest = level;
            }
        }
        return smallest;
    }

    private static long of(Map<Level, Long> exact, Level level) {
        return exact.getOrDefault(level, 0L);
    }
}
