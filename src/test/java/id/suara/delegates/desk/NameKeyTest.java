package id.suara.delegates.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {

    @Test
    void foldsCaseDiacriticsApostrophesAndSigns() {
        assertThat(NameKey.fold("  Ma'ruf  d’Ávila-Núñez, S.Pd")).isEqualTo("maruf davila nunez s pd");
    }

    @Test
    void looksForShortPartsWhereAWordBegins() {
        assertThat(NameKey.pattern("Ay")).isEqualTo("% ay%");
        assertThat(NameKey.pattern("Ayu")).isEqualTo("%ayu%");
    }

    @Test
    void leavesNothingThatLikeWouldUnderstand() {
        assertThat(NameKey.pattern("%_!")).isNull();
        assertThat(NameKey.pattern("a%b_c")).isEqualTo("%a b c%");
    }
}
