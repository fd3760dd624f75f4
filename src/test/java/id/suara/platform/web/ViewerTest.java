package id.suara.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A viewer")
class ViewerTest {

    private static final Instant TIME = Instant.parse("2026-11-20T02:30:00Z");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @ParameterizedTest(name = "who accepts \"{0}\" reads {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, id",
                "'', id",
                "en-GB, en",
                "'en-US,en;q=0.9', en",
                "'en,id;q=0.1', id",
                "'id-ID,id;q=0.9,en;q=0.8', id",
                "fr, id",
                "'en, in;q=0.5', id",
                "'id;q=0, en', en",
                "';;;', id",
                "*, id"
            })
    void language(String accepted, String language) {
        assertThat(Viewer.preferred(accepted).getLanguage()).isEqualTo(language);
    }

    @Test
    @DisplayName("in Makassar reads the time as it is written there")
    void indonesianTime() {
        assertThat(IndonesianTime.full(TIME, WITA, Texts.INDONESIAN))
                .isEqualTo("Jumat, 20 November 2026 pukul 10.30 WITA");
        assertThat(IndonesianTime.compact(TIME, WITA, Texts.INDONESIAN)).isEqualTo("20/11/26 10.30 WITA");
    }

    @Test
    @DisplayName("who reads English gets the same time with a colon")
    void englishTime() {
        assertThat(IndonesianTime.full(TIME, WITA, Locale.ENGLISH)).isEqualTo("Friday, 20 November 2026, 10:30 WITA");
    }

    @ParameterizedTest(name = "in {0} sees the label {1}")
    @CsvSource({"Asia/Jakarta, WIB", "Asia/Pontianak, WIB", "Asia/Makassar, WITA", "Asia/Jayapura, WIT"})
    void labels(String zone, String label) {
        assertThat(IndonesianTime.label(ZoneId.of(zone))).isEqualTo(label);
    }

    @Test
    @DisplayName("reads a day by its name in both languages")
    void days() {
        LocalDate day = LocalDate.of(2027, 9, 21);
        assertThat(IndonesianTime.day(day, Texts.INDONESIAN)).isEqualTo("Selasa, 21 September 2027");
        assertThat(IndonesianTime.day(day, Locale.ENGLISH)).isEqualTo("Tuesday, 21 September 2027");
    }

    @Test
    @DisplayName("cannot be put into a zone that is not Indonesia's")
    void onlyIndonesianZones() {
        assertThat(IndonesianTime.zone("Europe/Berlin")).isEmpty();
        assertThat(IndonesianTime.zone("nonsense")).isEmpty();
        assertThat(IndonesianTime.zone(null)).isEmpty();
        assertThat(IndonesianTime.zone("Asia/Jayapura")).contains(ZoneId.of("Asia/Jayapura"));
    }
}
