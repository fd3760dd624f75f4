package id.suara.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchedWordsTest {

    private final WatchedWords watched = new WatchedWords();

    @BeforeEach
    void read() {
        watched.read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bangsat",
                "BANGSAT",
                "b4ngs4t",
                "baaangsaaat",
                "b a n g s a t",
                "bang sat",
                "dasar bangsat kamu",
                "b\u0430ngs\u0430t",
                "b\u200bangsat"
            })
    void findsAWordHoweverItIsWritten(String text) {
        assertThat(watched.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Elang Laut", "Kami ingin air bersih di sekolah", "bangsa kita", "", "2027", "Kupu-kupu Ungu"})
    void leavesOrdinaryTextAlone(String text) {
        assertThat(watched.isIn(text)).isFalse();
    }

    @Test
    void foldsTextsThatNobodyWouldTellApart() {
        assertThat(LookAlikes.key("Elang Laut")).isEqualTo(LookAlikes.key("ELANG  L\u00e2ut"));
    }
}
