package id.suara.congress;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.delegates.intake.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionNamesTest {

    private static final RegionNames REGIONS = Samples.regions();

    @ParameterizedTest
    @CsvSource({
        "NTT, 53",
        "ntb, 52",
        "DKI  JAKARTA, 31",
        "Jakarta, 31",
        "D.I. Yogyakarta, 34",
        "DIY, 34",
        "Kep. Riau, 21",
        "Kepri, 21",
        "Kep. Bangka Belitung, 19",
        "Babel, 19",
        "Kalbar, 61",
        "jawa   barat, 32",
        "Provinsi Papua, 91",
        "Papua Barat Daya, 96",
        "North Sumatra, 12",
        "32, 32",
        "JAWA-TIMUR, 35"
    })
    void knowsAProvinceByWhatPeopleCallIt(String written, String code) {
        assertThat(REGIONS.province(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jawa", "Borneo", "Timor Timur", "", "99", "Kalimantan"})
    void refusesAProvinceThatIsNone(String written) {
        assertThat(REGIONS.province(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "32, Bandung, 32.04",
        "32, Kota Bandung, 32.73",
        "32, Kab. Bandung, 32.04",
        "32, KAB BANDUNG, 32.04",
        "31, Kota Adm. Jakarta Barat, 31.73",
        "31, Kota Administrasi Jakarta Barat, 31.73",
        "31, Jakarta Barat, 31.73",
        "31, Kab. Adm. Kep. Seribu, 31.01",
        "72, Tojo Una Una, 72.09",
        "63, Kota Baru, 63.02",
        "32, 32.73, 32.73",
        "32, Bandung City, 32.73",
        "21, Kota Tanjungpinang, 21.72",
        "34, Gunung Kidul, 34.03"
    })
    void knowsARegencyInsideItsProvince(String province, String written, String code) {
        assertThat(REGIONS.regency(province, written)).contains(code);
    }

    @Test
    void refusesARegencyOfAnotherProvince() {
        assertThat(REGIONS.regency("35", "Kota Bandung")).isEmpty();
        assertThat(REGIONS.regency("32", "Kota")).isEmpty();
        assertThat(REGIONS.regency("32", "")).isEmpty();
    }
}
