package id.suara.webinars.reports;

import static id.suara.webinars.reports.Reports.HOURS;
import static id.suara.webinars.reports.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresentMinutesTest {

    @Test
    void addsUpJoinsThatWereRepeated() {
        assertThat(minutes(stay("09:00", "09:30"), stay("09:40", "10:00"))).isEqualTo(new PresentMinutes(50, 50));
    }

    @Test
    void countsTwoDevicesAtOnceOnce() {
        assertThat(minutes(stay("09:00", "10:00"), stay("09:15", "09:45"), stay("09:50", "10:10")))
                .isEqualTo(new PresentMinutes(70, 70));
    }

    @Test
    void cutsToTheWindowWithItsGrace() {
        List<Presence> all = List.of(stay("08:00", "12:00"));
        assertThat(PresentMinutes.of(all, HOURS)).isEqualTo(new PresentMinutes(120, 120));
        assertThat(PresentMinutes.of(all, HOURS.widened(Duration.ofMinutes(10), Duration.ofMinutes(5))))
                .isEqualTo(new PresentMinutes(135, 135));
        assertThat(minutes(stay("07:00", "08:30"))).isEqualTo(new PresentMinutes(0, 0));
    }

    @Test
    void leavesOutABegunMinute() {
        Presence stay =
                new Presence(1, "Siti", null, null, at("09:00"), at("09:10").plusSeconds(59), null);
        assertThat(minutes(stay)).isEqualTo(new PresentMinutes(10, 10));
    }

    @Test
    void believesMinutesRatherThanTheFirstJoinAndTheLastExit() {
        Presence rejoined = new Presence(1, "Suharto", null, null, at("08:58"), at("11:01"), 40);
        assertThat(minutes(rejoined)).isEqualTo(new PresentMinutes(40, 40));
    }

    @Test
    void doesNotTakeRoundingForAnAbsence() {
        assertThat(minutes(new Presence(1, "Siti", null, null, at("09:00"), at("10:00"), 59)))
                .isEqualTo(new PresentMinutes(60, 60));
    }

    @Test
    void saysWhatTotalsProveAndWhatTheyMayHaveBeen() {
        assertThat(minutes(total(50), total(40))).isEqualTo(new PresentMinutes(50, 90));
        assertThat(minutes(total(100), total(90))).isEqualTo(new PresentMinutes(100, 120));
        assertThat(minutes(total(500))).isEqualTo(new PresentMinutes(120, 120));
        assertThat(minutes()).isEqualTo(new PresentMinutes(0, 0));
    }

    private static Presence stay(String from, String until) {
        return new Presence(1, "Siti", null, null, at(from), at(until), null);
    }

    private static Presence total(int minutes) {
        return new Presence(1, "Siti", null, null, null, null, minutes);
    }

    private static PresentMinutes minutes(Presence... presences) {
        return PresentMinutes.of(List.of(presences), HOURS);
    }
}
