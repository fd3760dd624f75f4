package id.suara.moderation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    @DisplayName("Part of L21: tells no number from 1 to 4")
    void tellsNoSmallNumber() {
        assertThat(SmallNumbers.told(0)).isZero();
        assertThat(SmallNumbers.told(1)).isNull();
        assertThat(SmallNumbers.told(4)).isNull();
        assertThat(SmallNumbers.told(5)).isEqualTo(5);
    }

    @Test
    @DisplayName("Part of L21: leaves none alone untold in a sum, of all small combinations")
    void leavesNoneAloneUntold() {
        for (long a = 0; a < 12; a++) {
            for (long b = 0; b < 12; b++) {
                for (long c = 0; c < 12; c++) {
                    List<Long> exact = List.of(a, b, c);
                    List<Long> told = SmallNumbers.parts(exact);
                    assertThat(told).hasSize(3);
                    long untold = told.stream().filter(Objects::isNull).count();
                    long others = exact.stream().filter(number -> number > 0).count();
                    assertThat(untold).as(exact + " " + told).isNotEqualTo(others > 1 ? 1L : -1L);
                    for (int place = 0; place < 3; place++) {
                        if (told.get(place) != null) {
                            assertThat(told.get(place)).isEqualTo(exact.get(place));
                            assertThat(exact.get(place)).isNotIn(1L, 2L, 3L, 4L);
                        }
                    }
                }
            }
        }
    }

    @Test
    void addsUpWhatIsToldAndNothingElse() {
        assertThat(SmallNumbers.sum(Arrays.asList(6L, null, 0L))).isEqualTo(6);
        assertThat(SmallNumbers.sum(Arrays.asList(null, 0L))).isNull();
        assertThat(SmallNumbers.sum(List.of(0L, 0L))).isZero();
        assertThat(SmallNumbers.sum(List.of())).isZero();
    }

    @Test
    void leavesOutTheNextSmallestBeside() {
        assertThat(SmallNumbers.parts(List.of(2L, 30L, 9L))).isEqualTo(new ArrayList<>(Arrays.asList(null, 30L, null)));
        assertThat(SmallNumbers.parts(List.of(2L, 3L, 9L))).isEqualTo(new ArrayList<>(Arrays.asList(null, null, 9L)));
        assertThat(SmallNumbers.parts(List.of(7L, 9L))).containsExactly(7L, 9L);
    }
}
