package id.suara.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void takesAwayWhatCannotBeSeen() {
        assertThat(PlainText.clean("a\u0000b\u202ec\u200bd\ufeff\u2066e")).isEqualTo("abcde");
    }

    @Test
    void keepsLinesAndEmoji() {
        assertThat(PlainText.clean(" satu\r\ndua\r\rtiga\n\n\n\nempat 👩\u200d🏫 "))
                .isEqualTo("satu\ndua\n\ntiga\n\nempat 👩\u200d🏫");
    }

    @Test
    void thinsPiledMarksAndMendsHalfCharacters() {
        assertThat(PlainText.clean("z\u0335\u0336\u0337\u0338\u0339\u033a!")).isEqualTo("z\u0335\u0336\u0337!");
        assertThat(PlainText.clean("x\ud83d")).isEqualTo("x\ufffd");
    }

    @Test
    void answersNothingForNothing() {
        assertThat(PlainText.clean(null)).isNull();
        assertThat(PlainText.clean(" \u200b\n ")).isNull();
        assertThat(PlainText.line("a\n b")).isEqualTo("a b");
    }
}
