package id.suara.delegates.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.delegates.intake.Nominee;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Melati Putri, Melati Putry",
        "Muhammad Rizki, Moh. Rizky",
        "M. Rizki Pratama, Muhammad Rizki Pratama",
        "Siti Nurhaliza, Siti Nur Haliza",
        "Dewi Lestari, Dewi Lestari Putri",
        "Putri Dewi, Dewi Putri",
        "Élisa Tan, elisa tan"
    })
    void takesForOneWhatPeopleWriteInTwoWays(String one, String other) {
        assertThat(areAlike(one, other)).isTrue();
        assertThat(areAlike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Melati Putri, Bagus Wijaya",
        "Siti Aminah, Siti Rahmawati",
        "Muhammad Rizki, Muhammad Fajar",
        "Ani, Ani Lestari",
        "Dewi, Budi"
    })
    void keepsApartWhoOnlyShareAWord(String one, String other) {
        assertThat(areAlike(one, other)).isFalse();
    }

    private static boolean areAlike(String one, String other) {
        return SimilarNames.likeness(Nominee.foldedName(one), Nominee.foldedName(other)) >= SimilarNames.ALIKE;
    }
}
