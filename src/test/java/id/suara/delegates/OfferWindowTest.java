package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferWindowTest {

    private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");

    @ParameterizedTest
    @CsvSource({
        // Tuesday 10:00 and three days is Friday 10:00.
        "2027-06-01T10:00, 2027-06-04T10:00",
        "2027-06-01T08:00, 2027-06-04T08:00",
        "2027-06-01T17:00, 2027-06-04T17:00",
        // Before the office opens: noon of the same day; after it closes: of the next.
        "2027-06-01T07:59, 2027-06-04T12:00",
        "2027-05-31T17:01, 2027-06-04T12:00",
        // Over a weekend: Monday noon.
        "2027-06-02T10:00, 2027-06-07T12:00",
        "2027-06-03T23:30, 2027-06-07T12:00",
        "2027-06-01T20:00, 2027-06-07T12:00"
    })
    void endsWhenAnOfficeCanBeAsked(LocalDateTime from, LocalDateTime until) {
        assertThat(OfferWindow.until(at(from), Duration.ofHours(72), JAYAPURA)).isEqualTo(at(until));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(JAYAPURA).toInstant();
    }
}
