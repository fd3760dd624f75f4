package id.suara.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] SECRET = "a secret of thirty-two characters".getBytes(StandardCharsets.UTF_8);
    private static final byte[] WORDS = "rahasia".getBytes(StandardCharsets.UTF_8);

    @Test
    void aKeyOfOnePurposeOpensNothingOfAnother() {
        Seal.Sealed sealed = Seal.of(SECRET, "one").seal(WORDS, 1);

        assertThat(Seal.of(SECRET, "one").open(sealed, 1)).isEqualTo(WORDS);
        assertThatThrownBy(() -> Seal.of(SECRET, "other").open(sealed, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("draws keys as RFC 5869 does (its test case 1)")
    void drawsKeysAsTheRfc() throws Exception {
        assertThat(Seal.derived(
                        hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"),
                        hex("000102030405060708090a0b0c"),
                        hex("f0f1f2f3f4f5f6f7f8f9"),
                        42))
                .isEqualTo(hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
