package id.suara.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void tellsAProvinceWithoutAnybodyAtAnyTime() {
        assertThat(Coverage.gap(5, 0, 0, null, CLOCK)).isEqualTo(CoverageGap.NO_NOMINATION);
        assertThat(Coverage.gap(5, 0, 0, NOW.plus(Duration.ofDays(90)), CLOCK)).isEqualTo(CoverageGap.NO_NOMINATION);
        assertThat(Coverage.gap(0, 0, 0, NOW, CLOCK)).isNull();
    }

    @Test
    void tellsTooFewConsentsFromFourteenDaysBeforeTheEnd() {
        assertThat(Coverage.gap(5, 9, 4, NOW.plus(Duration.ofDays(14)).plusSeconds(1), CLOCK))
                .isNull();
        assertThat(Coverage.gap(5, 9, 4, NOW.plus(Duration.ofDays(14)), CLOCK)).isEqualTo(CoverageGap.TOO_FEW_CONSENTS);
        assertThat(Coverage.gap(5, 9, 4, NOW.minus(Duration.ofDays(1)), CLOCK)).isEqualTo(CoverageGap.TOO_FEW_CONSENTS);
        assertThat(Coverage.gap(5, 9, 5, NOW, CLOCK)).isNull();
        assertThat(Coverage.gap(5, 9, 4, null, CLOCK)).isNull();
    }
}
