package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The night by the clock on the wall. */
class QuietHoursTest {

    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(6, 0));
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    @ParameterizedTest
    @DisplayName("S26 nothing is due between 20:00 and 06:00 in the child's own zone, of each of the three")
    @ValueSource(strings = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
    void waitsForTheMorningWhereTheChildIs(String name) {
        ZoneId zone = ZoneId.of(name);
        assertThat(day(zone, "2027-03-01T19:59:59")).isEqualTo("2027-03-01T19:59:59");
        assertThat(day(zone, "2027-03-01T20:00:00")).isEqualTo("2027-03-02T06:00");
        assertThat(day(zone, "2027-03-01T23:59:59")).isEqualTo("2027-03-02T06:00");
        assertThat(day(zone, "2027-03-02T00:00:00")).isEqualTo("2027-03-02T06:00");
        assertThat(day(zone, "2027-03-02T05:59:59")).isEqualTo("2027-03-02T06:00");
        assertThat(day(zone, "2027-03-02T06:00:00")).isEqualTo("2027-03-02T06:00");
    }

    @Test
    @DisplayName("S26 one instant is day in the west and night in the east, and the other way round in the morning")
    void readsEachClockByItself() {
        Instant evening = LocalDateTime.parse("2027-03-01T18:30:00").atZone(WIB).toInstant();
        assertThat(NIGHT.isNight(evening, WIB)).isFalse();
        assertThat(NIGHT.isNight(evening, WITA)).isFalse();
        assertThat(NIGHT.isNight(evening, WIT)).isTrue();
        Instant morning = LocalDateTime.parse("2027-03-01T06:00:00").atZone(WIT).toInstant();
        assertThat(NIGHT.isNight(morning, WIT)).isFalse();
        assertThat(NIGHT.isNight(morning, WITA)).isTrue();
        assertThat(NIGHT.isNight(morning, WIB)).isTrue();
    }

    @Test
    @DisplayName("S26 a mail about children of several zones waits until it is day for all of them")
    void waitsUntilItIsDayForAll() {
        Set<ZoneId> all = Set.of(WIB, WITA, WIT);
        Instant evening = LocalDateTime.parse("2027-03-01T18:30:00").atZone(WIB).toInstant();
        assertThat(NIGHT.day(evening, all))
                .isEqualTo(
                        LocalDateTime.parse("2027-03-02T06:00:00").atZone(WIB).toInstant());
        Instant noon = LocalDateTime.parse("2027-03-02T12:00:00").atZone(WIB).toInstant();
        assertThat(NIGHT.day(noon, all)).isEqualTo(noon);
    }

    @ParameterizedTest
    @DisplayName("S26 where clocks are put forward and back in the night, the morning is still 06:00 on the wall")
    @CsvSource({
        "Europe/Berlin, 2027-03-27T21:00:00, 2027-03-28T06:00, 28800",
        "Europe/Berlin, 2027-03-28T01:30:00, 2027-03-28T06:00, 12600",
        "Europe/Berlin, 2027-10-30T21:00:00, 2027-10-31T06:00, 36000",
        "Australia/Sydney, 2027-04-03T20:00:00, 2027-04-04T06:00, 39600",
        "Asia/Jakarta, 2027-10-30T21:00:00, 2027-10-31T06:00, 32400"
    })
    void followsClocksThatAreChanged(String zone, String at, String morning, long seconds) {
        ZonedDateTime there = LocalDateTime.parse(at).atZone(ZoneId.of(zone));
        Instant day = NIGHT.day(there.toInstant(), List.of(ZoneId.of(zone)));
        assertThat(day.atZone(ZoneId.of(zone)).toLocalDateTime()).isEqualTo(LocalDateTime.parse(morning));
        assertThat(day.getEpochSecond() - there.toEpochSecond()).isEqualTo(seconds);
    }

    @Test
    @DisplayName("S26 an hour that comes twice because the clock went back is night both times")
    void isNightInBothHoursThatComeTwice() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZonedDateTime first = LocalDateTime.parse("2027-10-31T02:30:00").atZone(berlin);
        assertThat(NIGHT.isNight(first.toInstant(), berlin)).isTrue();
        assertThat(NIGHT.isNight(first.plusHours(1).toInstant(), berlin)).isTrue();
        // A night that ends within that hour ends at its second time, for whoever looks between the two.
        QuietHours until = new QuietHours(LocalTime.of(20, 0), LocalTime.of(2, 30));
        Instant between = first.plusMinutes(45).toInstant();
        assertThat(between.atZone(berlin).toLocalTime()).isEqualTo(LocalTime.of(2, 15));
        assertThat(until.day(between, List.of(berlin)))
                .isEqualTo(first.plusHours(1).toInstant());
    }

    @Test
    void knowsANightThatDoesNotReachOverMidnightAndNoneAtAll() {
        QuietHours siesta = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        Instant noon = LocalDateTime.parse("2027-03-01T13:00:00").atZone(WIB).toInstant();
        assertThat(siesta.day(noon, List.of(WIB))).isEqualTo(noon.plusSeconds(3600));
        assertThat(new QuietHours(LocalTime.NOON, LocalTime.NOON).isNight(noon, WIB))
                .isFalse();
    }

    private static String day(ZoneId zone, String at) {
        Instant instant = LocalDateTime.parse(at).atZone(zone).toInstant();
        return NIGHT.day(instant, List.of(zone)).atZone(zone).toLocalDateTime().toString();
    }
}
