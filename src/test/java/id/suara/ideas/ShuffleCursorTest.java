package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleCursorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    @DisplayName("Part of S3: the order is the same all day and another one tomorrow")
    void ordersAnewEveryDay() {
        assertThat(order(TODAY)).isEqualTo(order(TODAY)).isNotEqualTo(order(TODAY.plusDays(1)));
    }

    @Test
    @DisplayName("Part of S3: neither the oldest nor the newest comes first by right")
    void favoursNoneByAge() {
        List<Long> first = LongStream.range(0, 60)
                .mapToObj(day -> order(TODAY.plusDays(day)).get(0))
                .toList();
        assertThat(first.stream().distinct().count()).isGreaterThan(20);
    }

    @Test
    void carriesItsDayAlong() {
        ShuffleCursor cursor = ShuffleCursor.beginning(TODAY).after(1851);
        assertThat(cursor).hasToString("20261124-1851");
        assertThat(ShuffleCursor.parse("20261124-1851")).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "20261324-1", "20261124-", "20261124--1", "20261124-9999999999999999999", "1' or '1"})
    void refusesWhatWasNeverOurs(String text) {
        assertThatThrownBy(() -> ShuffleCursor.parse(text)).isInstanceOf(DomainException.class);
    }

    @Test
    @DisplayName("Part of S3: no two days of a week have one order, and reading on goes round once")
    void goesRoundOnce() {
        for (int day = 0; day < 20; day++) {
            ShuffleCursor beginning = ShuffleCursor.beginning(TODAY.plusDays(day));
            assertThat(beginning.order())
                    .isNotEqualTo(
                            ShuffleCursor.beginning(TODAY.plusDays(day + 1)).order());
            List<Long> whole = order(TODAY.plusDays(day));
            assertThat(whole).doesNotHaveDuplicates().hasSize(50);
            for (int read = 1; read < 50; read++) {
                assertThat(aheadOf(beginning.after(whole.get(read - 1)))).isEqualTo(whole.subList(read, 50));
            }
        }
    }

    private static List<Long> order(LocalDate day) {
        return aheadOf(ShuffleCursor.beginning(day));
    }

    /** As the database does it. */
    private static List<Long> aheadOf(ShuffleCursor cursor) {
        return cursor.ahead().stream()
                .flatMap(stretch -> LongStream.rangeClosed(1, 50)
                        .boxed()
                        .filter(id ->
                                stretch.above() == null || cursor.place(id).compareTo(stretch.above()) > 0)
                        .filter(id -> stretch.upTo() == null || cursor.place(id).compareTo(stretch.upTo()) <= 0)
                        .sorted(Comparator.comparing(cursor::place)))
                .toList();
    }
}
