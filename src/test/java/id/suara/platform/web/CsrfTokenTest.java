package id.suara.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form's token")
class CsrfTokenTest {

    private final SecureRandom random = new SecureRandom();
    private final CsrfToken tokens =
            new CsrfToken("a secret of thirty-two characters".getBytes(StandardCharsets.UTF_8));

    @Test
    @DisplayName("is accepted from the browser it was made for")
    void accepted() {
        assertThat(tokens.matches(tokens.issue("browser", random), "browser")).isTrue();
    }

    @Test
    @DisplayName("differs each time, so that its compressed size tells nothing")
    void differs() {
        assertThat(tokens.issue("browser", random)).isNotEqualTo(tokens.issue("browser", random));
    }

    @Test
    @DisplayName("is refused from another browser")
    void otherBrowser() {
        assertThat(tokens.matches(tokens.issue("browser", random), "other")).isFalse();
    }

    @Test
    @DisplayName("is refused when made under another secret")
    void otherSecret() {
        CsrfToken others = new CsrfToken("another secret, also long enough.".getBytes(StandardCharsets.UTF_8));
        assertThat(tokens.matches(others.issue("browser", random), "browser")).isFalse();
    }

    @ParameterizedTest(name = "is refused when it is \"{0}\"")
    @ValueSource(strings = {"", "x", "not base64!", "AAAA"})
    void garbage(String token) {
        assertThat(tokens.matches(token, "browser")).isFalse();
    }
}
