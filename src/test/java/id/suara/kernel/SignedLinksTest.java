package id.suara.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLinksTest {

    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    private final SignedLinks links = signedWith("a secret of thirty-two characters or more");

    private static SignedLinks signedWith(String secret) {
        SignedLinks links = new SignedLinks();
        links.settings = new Settings() {
            @Override
            public byte[] secret() {
                return secret.getBytes(StandardCharsets.UTF_8);
            }
        };
        links.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return links;
    }

    @Test
    void opensWhatItSigned() {
        String link = links.sign("consent", 4711, 3, NOW.plus(Duration.ofDays(1)));

        assertThat(links.open("consent", link)).isEqualTo(new SignedLinks.Opened(4711, 3));
    }

    @Test
    void doesNotOpenALinkOfAnotherKind() {
        String link = links.sign("consent", 4711, 1, NOW.plusSeconds(60));

        assertThatThrownBy(() -> links.open("activation", link)).hasMessage("link.invalid");
    }

    @Test
    void doesNotOpenAnotherInstallationsLink() {
        String link =
                signedWith("another secret, also thirty-two characters").sign("consent", 4711, 1, NOW.plusSeconds(60));

        assertThatThrownBy(() -> links.open("consent", link)).hasMessage("link.invalid");
    }

    @Test
    void saysThatALinkIsPastItsTime() {
        String link = links.sign("consent", 4711, 1, NOW.minusSeconds(1));

        assertThatThrownBy(() -> links.open("consent", link)).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("link.expired");
            assertThat(refusal.kind()).isEqualTo(DomainException.Kind.GONE);
        });
    }

    @Test
    void noticesEveryChangedCharacter() {
        String link = links.sign("consent", 4711, 1, NOW.plusSeconds(60));

        for (int i = 0; i < link.length(); i++) {
            char changed = link.charAt(i) == 'a' ? 'b' : 'a';
            String forged = link.substring(0, i) + changed + link.substring(i + 1);
            assertThatThrownBy(() -> links.open("consent", forged)).hasMessage("link.invalid");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "...", "a.b.c.d", "\u0000", "%00", "😀.😀.😀.😀"})
    void doesNotStumbleOverWhatIsNoLink(String nonsense) {
        assertThatThrownBy(() -> links.open("consent", nonsense)).hasMessage("link.invalid");
    }

    @Test
    void doesNotReadEndlessLinks() {
        assertThatThrownBy(() -> links.open("consent", "a".repeat(100_000))).hasMessage("link.invalid");
        assertThatThrownBy(() -> links.open("consent", null)).hasMessage("link.invalid");
    }
}
