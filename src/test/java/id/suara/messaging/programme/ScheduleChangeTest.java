package id.suara.messaging.programme;

import static id.suara.programme.Planned.session;
import static id.suara.programme.Planned.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.messaging.programme.ScheduleChange.Kind;
import id.suara.programme.SessionFacts;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleChangeTest {

    private static final Instant NOW = wib("2027-09-21T23:30");
    private static final Instant SOON = ScheduleChange.endOfTomorrow(NOW, ZoneId.of("Asia/Jakarta"));

    private static ScheduleChange cancelled(String from, String to) {
        SessionFacts facts = session("Latihan").from(from).to(to).facts(1);
        return new ScheduleChange(Kind.CANCELLED, facts, facts);
    }

    @Test
    @DisplayName(
            "What is cancelled is urgent until the end of tomorrow where the child lives, and not once it would have begun")
    void isUrgentWhileSomebodyMayBeOnTheWay() {
        ScheduleChange tomorrow = cancelled("2027-09-22T20:00", "2027-09-22T21:00");
        assertThat(tomorrow.isUrgent(NOW, SOON)).isTrue();
        ScheduleChange later = cancelled("2027-09-23T00:00", "2027-09-23T01:00");
        assertThat(later.isUrgent(NOW, SOON)).isFalse();
        assertThat(later.isCancelledBefore(SOON)).isFalse();
        ScheduleChange over = cancelled("2027-09-21T20:00", "2027-09-21T21:00");
        assertThat(over.isUrgent(NOW, SOON)).isFalse();
        assertThat(over.isCancelledBefore(SOON)).as("told in no mail").isTrue();
    }

    @Test
    @DisplayName("In the east tomorrow ends two hours earlier")
    void knowsTomorrowByTheZone() {
        assertThat(ScheduleChange.endOfTomorrow(wib("2027-09-21T21:59"), ZoneId.of("Asia/Jayapura")))
                .isEqualTo(wib("2027-09-22T22:00"));
        assertThat(ScheduleChange.endOfTomorrow(wib("2027-09-21T22:00"), ZoneId.of("Asia/Jayapura")))
                .isEqualTo(wib("2027-09-23T22:00"));
    }
}
