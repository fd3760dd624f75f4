package id.suara.messaging.notices.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.messaging.QuietHours;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeWatchTest {

    private static final QuietHours QUIET = new QuietHours(LocalTime.of(20, 0), LocalTime.of(6, 0));

    @ParameterizedTest
    @DisplayName("S26 an open page of a child is told nothing unasked between 20:00 and 06:00 where the child is")
    @CsvSource({
        "Asia/Jakarta, 2026-11-20T12:59:59Z, true",
        "Asia/Jakarta, 2026-11-20T13:00:00Z, false",
        "Asia/Jakarta, 2026-11-20T22:59:59Z, false",
        "Asia/Jakarta, 2026-11-20T23:00:00Z, true",
        "Asia/Makassar, 2026-11-20T12:00:00Z, false",
        "Asia/Makassar, 2026-11-20T22:00:00Z, true",
        "Asia/Jayapura, 2026-11-20T10:59:59Z, true",
        "Asia/Jayapura, 2026-11-20T11:00:00Z, false",
        "Asia/Jayapura, 2026-11-20T21:00:00Z, true"
    })
    void leavesChildrenAloneAtNight(String zone, Instant now, boolean hears) {
        NoticeWatch.Reader child = new NoticeWatch.Reader(1, ZoneId.of(zone), now);
        assertThat(child.hears(3, now, QUIET)).isEqualTo(hears);
    }

    @Test
    void tellsInTheMorningWhatCameAtNightAndTellsAdultsAtAnyHour() {
        Instant night = Instant.parse("2026-11-20T15:00:00Z");
        Instant morning = Instant.parse("2026-11-20T23:00:00Z");
        NoticeWatch.Reader child = new NoticeWatch.Reader(1, ZoneId.of("Asia/Jakarta"), night);
        assertThat(child.hears(1, night, QUIET)).isFalse();
        assertThat(child.hears(1, morning, QUIET)).isTrue();
        assertThat(child.hears(1, morning, QUIET)).as("nothing changed").isFalse();
        assertThat(new NoticeWatch.Reader(2, null, night).hears(1, night, QUIET))
                .isTrue();
    }
}
