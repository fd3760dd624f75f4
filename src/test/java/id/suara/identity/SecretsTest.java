package id.suara.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void codesAreReadableOnPaperAndNeverTheSame() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(Secrets.code());
        }

        assertThat(codes)
                .hasSize(10_000)
                .allMatch(code -> code.matches("[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}"));
    }

    @Test
    void aCodeIsFoundHoweverItIsTyped() {
        assertThat(Secrets.codeDigest("7kqm x2vd 9htr"))
                .isEqualTo(Secrets.codeDigest("7KQM-X2VD-9HTR"))
                .isEqualTo(Secrets.codeDigest(" 7kqmx2vd9htr "));
        assertThat(Secrets.codeDigest("7KQM-X2VD-9HTS")).isNotEqualTo(Secrets.codeDigest("7KQM-X2VD-9HTR"));
    }
}
