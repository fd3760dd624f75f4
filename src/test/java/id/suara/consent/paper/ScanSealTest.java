package id.suara.consent.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.Seal;
import id.suara.kernel.Settings;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScanSealTest {

    private static final byte[] FILE = "%PDF-1.7 tanda tangan".getBytes(StandardCharsets.UTF_8);

    private final ScanSeal seal = under("a secret of thirty-two characters");

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal(FILE, 7), 7)).isEqualTo(FILE);
    }

    @Test
    @DisplayName("Part of L4: a scan is unreadable without the installation's secret")
    void isUnreadableWithoutTheSecret() {
        Seal.Sealed sealed = seal.seal(FILE, 7);

        assertThat(new String(sealed.content(), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "tanda");
        assertThatThrownBy(() -> under("another secret of many characters").open(sealed, 7))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensForNoOtherChildAndNotWhenChanged() {
        Seal.Sealed sealed = seal.seal(FILE, 7);
        assertThatThrownBy(() -> seal.open(sealed, 8)).isInstanceOf(IllegalStateException.class);

        sealed.content()[3] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, 7)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void usesEachNonceOnce() {
        assertThat(seal.seal(FILE, 7).nonce()).isNotEqualTo(seal.seal(FILE, 7).nonce());
    }

    @Test
    void tellsFilesByHowTheyBeginWhateverTheyAreCalled() {
        assertThat(ScanKind.of(FILE)).isEqualTo(ScanKind.PDF);
        assertThat(ScanKind.of(hex("ffd8ffe000104a46"))).isEqualTo(ScanKind.JPEG);
        assertThat(ScanKind.of(hex("89504e470d0a1a0a00"))).isEqualTo(ScanKind.PNG);
        for (String other : new String[] {"", "ff", "474946383961", "3c68746d6c3e"}) {
            assertThatThrownBy(() -> ScanKind.of(hex(other)))
                    .isInstanceOf(DomainException.class)
                    .hasMessage("consent.scan-unknown");
        }
    }

    private static ScanSeal under(String secret) {
        ScanSeal seal = new ScanSeal();
        seal.settings = new Settings() {
            @Override
            public byte[] secret() {
                return secret.getBytes(StandardCharsets.UTF_8);
            }
        };
        return seal;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
