package id.suara.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportedWordsTest {

    @Test
    void keepsWhatWasWrittenButForWhatAPageCannotShow() {
        assertThat(ReportedWords.clean(" dia\u0000 mukul\u0007\r\nteman\u202eku\t😢 "))
                .isEqualTo("dia mukul\nteman\u202eku\t😢");
        assertThat(ReportedWords.clean("\ud800 \u0000")).isNull();
        assertThat(ReportedWords.clean(null)).isNull();
    }

    @Test
    void findsAWholeNameInAnyCaseWithOrWithoutItsHonorific() {
        assertThat(ReportedWords.names("yang jahat itu kak DEWI.", "Kak Dewi")).isTrue();
        assertThat(ReportedWords.names("dewi marah", "Kak Dewi")).isTrue();
        assertThat(ReportedWords.names("Pak Budi-Santoso di kantor", "Bapak Budi Santoso"))
                .isTrue();
        assertThat(ReportedWords.names("kedewian", "Kak Dewi")).isFalse();
        assertThat(ReportedWords.names("Budi di kantor", "Bapak Budi Santoso")).isFalse();
        assertThat(ReportedWords.names("", "Kak Dewi")).isFalse();
    }
}
