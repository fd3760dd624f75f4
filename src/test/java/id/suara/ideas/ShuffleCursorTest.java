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

    private static List<Long> order(LocalDate day) {
        ShuffleCursor cursor = ShuffleCursor.beginning(day);
        return LongStream.rangeClosed(1, 50)
                .boxed()
                .sorted(Comparator.comparing(cursor::key))
                .toList();
    }
}
