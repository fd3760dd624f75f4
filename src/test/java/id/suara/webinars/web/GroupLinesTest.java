package id.suara.webinars.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.webinars.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lines of a group")
class GroupLinesTest {

    @ParameterizedTest
    @DisplayName("are parted at the address, whatever stands between, also commas in names and roles")
    @ValueSource(
            strings = {
                "Siti Aminah, S.Sos., siti@dinas.go.id, Kepala bidang, anak",
                "Siti Aminah, S.Sos.; siti@dinas.go.id; Kepala bidang, anak",
                "Siti Aminah, S.Sos.\tsiti@dinas.go.id\tKepala bidang, anak",
                "Siti Aminah, S.Sos. <siti@dinas.go.id> Kepala bidang, anak",
                "  Siti Aminah, S.Sos. ,siti@dinas.go.id,Kepala bidang, anak , "
            })
    void arePartedAtTheAddress(String line) {
        assertThat(GroupLines.read(line))
                .isEqualTo(new Colleague("Siti Aminah, S.Sos.", "siti@dinas.go.id", "Kepala bidang, anak"));
    }

    @Test
    @DisplayName("without an address or a role have nothing there")
    void tellWhatIsMissing() {
        assertThat(GroupLines.read("Siti Aminah, pekerja sosial"))
                .isEqualTo(new Colleague("Siti Aminah, pekerja sosial", "", ""));
        assertThat(GroupLines.read("siti@dinas.go.id")).isEqualTo(new Colleague("", "siti@dinas.go.id", ""));
        assertThat(GroupLines.read("Siti, siti@, staf")).isEqualTo(new Colleague("Siti", "siti@", "staf"));
    }

    @Test
    @DisplayName("are those with something in them")
    void leaveOutBlankOnes() {
        assertThat(GroupLines.of("a\r\n\n  \nb")).containsExactly("a", "b");
        assertThat(GroupLines.of(null)).isEmpty();
    }
}
