package id.suara.moderation.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final long FIRST = 7;
    private static final long SECOND = 8;

    @Test
    @DisplayName("S23 one person silences for 7 days at most, and it ends by itself")
    void actsAtOnceForAWeekAtMost() {
        Silence brief = asked(7, false);
        assertThat(brief.state(NOW)).isEqualTo(SilenceState.ACTIVE);
        assertThat(brief.getEndsAt()).isEqualTo(NOW.plus(WEEK));
        assertThat(brief.state(NOW.plus(WEEK).minusMillis(1))).isEqualTo(SilenceState.ACTIVE);
        assertThat(brief.state(NOW.plus(WEEK))).isEqualTo(SilenceState.ENDED);
        assertThat(asked(8, false).state(NOW)).isEqualTo(SilenceState.WAITING);
    }

    @Test
    @DisplayName("S23 two short silences in a row are a long one")
    void waitsForASecondSoonAfterAnother() {
        assertThat(asked(1, true).state(NOW)).isEqualTo(SilenceState.WAITING);
        Silence earlier = asked(2, false);
        assertThat(earlier.actedSince(NOW.plus(Duration.ofDays(2)).minusMillis(1)))
                .isTrue();
        assertThat(earlier.actedSince(NOW.plus(Duration.ofDays(2)))).isFalse();
        earlier.lift(SECOND, NOW.plus(Duration.ofDays(1)));
        assertThat(earlier.actedSince(NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThat(asked(14, false).actedSince(Instant.EPOCH)).isFalse();
    }

    @Test
    @DisplayName("S23 more begins when a second person confirms it, never the same one, and never late")
    void beginsWhenASecondConfirms() {
        Silence longer = asked(14, false);
        assertRefused(() -> longer.confirm(FIRST, NOW), "moderation.silence-same-person");
        assertThat(longer.state(NOW.plus(WEEK))).isEqualTo(SilenceState.LAPSED);
        assertRefused(() -> longer.confirm(SECOND, NOW.plus(WEEK)), "moderation.silence-not-waiting");
        Instant later = NOW.plus(Duration.ofDays(6));
        longer.confirm(SECOND, later);
        assertThat(longer.getBeginsAt()).isEqualTo(later);
        assertThat(longer.getEndsAt()).isEqualTo(later.plus(Duration.ofDays(14)));
        assertRefused(() -> longer.confirm(9, later), "moderation.silence-not-waiting");
    }

    @Test
    void isLiftedWhileItWaitsOrActs() {
        Silence acting = asked(3, false);
        assertThat(acting.lift(SECOND, NOW)).isTrue();
        assertThat(acting.state(NOW)).isEqualTo(SilenceState.LIFTED);
        assertThat(acting.lift(FIRST, NOW)).isFalse();
        Silence waiting = asked(10, false);
        assertThat(waiting.lift(FIRST, NOW)).isTrue();
        assertRefused(() -> waiting.confirm(SECOND, NOW), "moderation.silence-not-waiting");
        assertThat(asked(1, false).lift(FIRST, NOW.plus(WEEK))).isFalse();
    }

    private static Silence asked(int days, boolean soonAfterAnother) {
        return Silence.asked(
                3,
                4,
                new SilenceChild("idea:5", days, "Kamu menulis kata yang menyakiti."),
                soonAfterAnother,
                FIRST,
                NOW);
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
