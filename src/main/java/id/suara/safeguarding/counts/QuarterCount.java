package id.suara.safeguarding.counts;

import id.suara.safeguarding.Level;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many concerns were raised in a quarter, as others may know it (L21).
 *
 * @param year and {@code quarter}, 1 to 4, in Jakarta's time
 * @param total null when it is under 5, and then every level is too
 * @param levels all of them, or none: one that is under 5 could be told by subtraction from the others
 */
public record QuarterCount(int year, int quarter, Long total, Map<Level, Long> levels) {

    static final long LEAST = 5;

    /** With one level under 5 none is told: which of the others was left out beside it would tell more than one thinks. */
    static QuarterCount published(int year, int quarter, Map<Level, Long> exact) {
        long total = exact.values().stream().mapToLong(Long::longValue).sum();
        if (total < LEAST) {
            return new QuarterCount(year, quarter, null, Map.of());
        }
        boolean allLarge = Stream.of(Level.values()).allMatch(level -> exact.getOrDefault(level, 0L) >= LEAST);
        return new QuarterCount(year, quarter, total, allLarge ? Map.copyOf(exact) : Map.of());
    }
}
