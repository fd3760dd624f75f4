package id.suara.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ibu@example.org", "a.b+c@sub.example.co.id", "silvia_pudjiastuti@example.org"})
    void knowsAnAddress(String written) {
        assertThat(MailAddress.isOne(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ayah.example.org",
                "ibu@",
                "a b@example.org",
                "@example.org",
                "a@b",
                "a..b@example.org",
                "a@example..org",
                "a@-example.org",
                "a@example.org, b@example.org",
                "a@[127.0.0.1]",
                "a@example.org\r\nBcc: x@y.zz"
            })
    void refusesWhatIsNoAddress(String written) {
        assertThat(MailAddress.isOne(written)).isFalse();
    }
}
