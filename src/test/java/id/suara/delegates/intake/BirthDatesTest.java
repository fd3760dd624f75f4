package id.suara.delegates.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 April 2013",
                "12-04-2013",
                "12/4/2013",
                "12.04.2013",
                "2013-04-12",
                "2013/04/12",
                "12 apr 2013",
                "12-Apr-2013",
                "April 12, 2013",
                "12 APRIL 2013",
                "41376",
                "41376.5",
                "2013-04-12T00:00:00",
                "12 Apr. 2013"
            })
    void readsADateAsPeopleWriteIt(String written) {
        assertThat(BirthDates.parse(written)).contains(LocalDate.of(2013, 4, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pebruari", "belum tahu", "12 Jun", "Agustus 2012", "31/02/2012", "30 Februari 2012", "2013-13-01",
                "4/25/2013", "12 Mayo 2013", "12/04/13", "0", "", "2013", "99999999999"
            })
    void refusesWhatIsNoDate(String written) {
        assertThat(BirthDates.parse(written)).isEmpty();
    }

    @Test
    void knowsIndonesianAndEnglishMonths() {
        assertThat(BirthDates.parse("1 Agustus 2013")).isEqualTo(BirthDates.parse("1 August 2013"));
        assertThat(BirthDates.parse("1 Nopember 2013")).isEqualTo(BirthDates.parse("1 Nov 2013"));
        assertThat(BirthDates.parse("1 Des 2013")).isEqualTo(BirthDates.parse("1 December 2013"));
        assertThat(BirthDates.parse("29 Februari 2012")).contains(LocalDate.of(2012, 2, 29));
    }
}
