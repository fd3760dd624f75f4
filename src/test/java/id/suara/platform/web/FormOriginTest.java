package id.suara.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A form post")
class FormOriginTest {

    private static final URI BASE = URI.create("https://suara.example");

    @ParameterizedTest(name = "with Sec-Fetch-Site {0} and Origin {1} is our own: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "same-origin, https://suara.example, true",
                "none, -, true",
                "-, http://localhost:8080, true",
                "same-origin, null, true",
                "cross-site, https://suara.example, false",
                "same-site, https://suara.example, false",
                "cross-site, -, false",
                "-, https://suara.example.evil, false",
                "-, https://evil.example, false",
                "same-origin, https://evil.example, false"
            })
    void origin(String site, String origin, boolean own) {
        assertThat(FormOrigin.isOwn(site, origin, BASE, "localhost:8080")).isEqualTo(own);
    }
}
