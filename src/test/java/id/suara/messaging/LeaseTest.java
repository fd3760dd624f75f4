package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeaseTest {

    private static final long TICK = -7;

    private final Lease lease = new Lease(Mails.NOON, TICK);

    @Test
    void leavesTimeForTheMailThatIsOnTheLineWhenItRunsOut() {
        assertThat(hasTime(Duration.ZERO, Duration.ZERO)).isTrue();
        assertThat(hasTime(Duration.ofSeconds(179), Duration.ofSeconds(179))).isTrue();
        assertThat(hasTime(Duration.ofSeconds(180), Duration.ofSeconds(180))).isFalse();
    }

    @Test
    @DisplayName(
            "is no longer when the clock is set back, and over when the clock was set forward or the machine slept")
    void believesTheClockThatHasGoneFurther() {
        Duration back = Duration.ofHours(-1);
        assertThat(hasTime(back.plusSeconds(179), Duration.ofSeconds(179))).isTrue();
        assertThat(hasTime(back.plusSeconds(180), Duration.ofSeconds(180))).isFalse();
        assertThat(hasTime(Duration.ofHours(1), Duration.ofSeconds(1))).isFalse();
    }

    private boolean hasTime(Duration told, Duration ticked) {
        Instant now = Mails.NOON.plus(told);
        return lease.hasTimeForAnother(now, TICK + ticked.toNanos());
    }
}
