package id.suara.delegates.rooms.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomsFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1"})
    void writesNoNicknameThatASpreadsheetWouldCalculate(String nickname) {
        assertThat(RoomsFile.harmless(nickname)).isEqualTo("'" + nickname);
    }

    @Test
    void leavesEveryOtherNicknameAsItIs() {
        assertThat(RoomsFile.harmless("Ayu")).isEqualTo("Ayu");
        assertThat(RoomsFile.harmless("A-yu =1")).isEqualTo("A-yu =1");
        assertThat(RoomsFile.harmless("")).isEmpty();
    }
}
