package id.suara.safeguarding.counts;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.safeguarding.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuarterCountTest {

    private static final int MOST = 24;

    @Test
    @DisplayName("Part of L21: no count under 5 of concerns is published, and none can be worked out from what is")
    void tellsNoNumberUnderFiveNeitherOutrightNorBySubtraction() {
        Map<QuarterCount, Map<Level, Set<Long>>> possible = new HashMap<>();
        for (long low = 0; low <= MOST; low++) {
            for (long medium = 0; medium <= MOST - low; medium++) {
                for (long high = 0; high <= MOST - low - medium; high++) {
                    Map<Level, Long> exact = Map.of(Level.LOW, low, Level.MEDIUM, medium, Level.HIGH, high);
                    QuarterCount published = QuarterCount.published(2027, 3, exact);
                    assertThat(published.levels().values()).allMatch(count -> count >= 5);
                    assertThat(published.total() == null || published.total() >= 5)
                            .isTrue();
                    exact.forEach((level, count) -> possible.computeIfAbsent(published, any -> new HashMap<>())
                            .computeIfAbsent(level, any -> new HashSet<>())
                            .add(count));
                }
            }
        }
        assertThat(possible).hasSizeGreaterThan(50);
        // Whoever knows the rule and what was published still cannot tell a hidden number.
        possible.forEach((published, values) -> values.forEach((level, counts) -> {
            if (!published.levels().containsKey(level)) {
                assertThat(counts).as("%s of %s", level, published).hasSizeGreaterThan(1);
            }
        }));
    }

    @Test
    void publishesLargeNumbersAsTheyAre() {
        Map<Level, Long> exact = Map.of(Level.LOW, 12L, Level.MEDIUM, 7L, Level.HIGH, 5L);
        assertThat(QuarterCount.published(2027, 3, exact)).isEqualTo(new QuarterCount(2027, 3, 24L, exact));
    }

    @Test
    void publishesNothingOfAQuietQuarter() {
        assertThat(QuarterCount.published(2027, 3, Map.of(Level.HIGH, 4L)))
                .isEqualTo(new QuarterCount(2027, 3, null, Map.of()));
    }
}
