package id.suara.delegates.chaperones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VettingStateTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 9, 23);

    @Test
    void isMissingWithoutADate() {
        assertThat(VettingState.of(null, TODAY, LAST_DAY)).isEqualTo(VettingState.MISSING);
    }

    @Test
    void isGoodOnItsLastDayAndExpiredTheDayAfter() {
        assertThat(VettingState.of(TODAY, TODAY, LAST_DAY)).isEqualTo(VettingState.EXPIRING);
        assertThat(VettingState.of(TODAY.minusDays(1), TODAY, LAST_DAY)).isEqualTo(VettingState.EXPIRED);
    }

    @Test
    void warnsForThirtyDays() {
        assertThat(VettingState.of(TODAY.plusDays(30), TODAY, LAST_DAY)).isEqualTo(VettingState.EXPIRING);
        assertThat(VettingState.of(TODAY.plusDays(31), TODAY, LAST_DAY)).isEqualTo(VettingState.TOO_SHORT);
    }

    @Test
    void isInDateWhenItLastsToTheEndOfTheCongress() {
        assertThat(VettingState.of(LAST_DAY, TODAY, LAST_DAY)).isEqualTo(VettingState.IN_DATE);
        assertThat(VettingState.of(LAST_DAY.minusDays(1), TODAY, LAST_DAY)).isEqualTo(VettingState.TOO_SHORT);
    }
}
