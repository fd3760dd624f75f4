package id.suara.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The content security policy")
class ContentPolicyTest {

    @Test
    @DisplayName("S24 of people's pages names no host and allows nothing inline")
    void strict() {
        assertThat(ContentPolicy.STRICT)
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http", "*");
    }

    @Test
    @DisplayName("S24 of the desks names no host, and ends in script-src, where PrimeFaces adds its nonce")
    void desks() throws IOException {
        assertThat(deskPolicy()).endsWith("script-src 'self'").doesNotContain("unsafe-eval", "http", "*");
    }

    @Test
    @DisplayName("of the desks differs from the strict one by inline styles and a style sheet's own font alone")
    void difference() throws IOException {
        assertThat(deskPolicy().replace(" 'unsafe-inline'", "").replace("font-src 'self' data:; ", ""))
                .isEqualTo(ContentPolicy.STRICT);
    }

    @Test
    @DisplayName("has beside it a caching that is for good only where the address names a version")
    void cachingOfVersions() {
        assertThat(ResourceCaching.of("ln=suara&v=abc")).contains("immutable");
        assertThat(ResourceCaching.of("ln=suara")).doesNotContain("immutable");
        assertThat(ResourceCaching.of(null)).doesNotContain("immutable");
        assertThat(ResourceCaching.of("ln=suara&v=")).doesNotContain("immutable");
    }

    private static String deskPolicy() throws IOException {
        Matcher policy = Pattern.compile("primefaces.CSP_POLICY</param-name>\\s*<param-value>([^<]*)<")
                .matcher(Files.readString(Path.of("webapp-config/WEB-INF/web.xml")));
        assertThat(policy.find()).isTrue();
        return policy.group(1);
    }
}
