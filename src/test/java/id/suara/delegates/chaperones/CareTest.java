package id.suara.delegates.chaperones;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.identity.Person;
import org.junit.jupiter.api.Test;

class CareTest {

    private static final ChaperoneRow NYOMAN =
            new ChaperoneRow(1, 1, "Nyoman Sari", "+6281247120003", null, "51", Person.Sex.FEMALE, null, null, null, 0);

    @Test
    void findsAChaperoneByTheNumberInTheNominationWhateverTheName() {
        assertThat(Care.isNamed(NYOMAN, "Bu Nyoman", "+6281247120003")).isTrue();
        assertThat(Care.isNamed(NYOMAN, "Nyoman Sari", "+6281247129999")).isFalse();
    }

    @Test
    void findsAChaperoneByNameWhereThereIsNoNumber() {
        assertThat(Care.isNamed(NYOMAN, " nyoman  SARI", null)).isTrue();
        assertThat(Care.isNamed(NYOMAN, "Nyoman Sari", "lihat lampiran")).isTrue();
        assertThat(Care.isNamed(NYOMAN, "Nyoman", null)).isFalse();
        assertThat(Care.isNamed(NYOMAN, null, null)).isFalse();
    }
}
