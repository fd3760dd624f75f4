package id.suara.delegates.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThousandNominationsTest {

    @Test
    void judgesEveryRowOfTheOfficesFileAsExpected() throws IOException, UnreadableFile {
        Map<Integer, String> wrong = new TreeMap<>();
        RowRules rules = Samples.rules();
        int rows = NominationFile.of(bytes("/delegates/nominations-1000.xlsx")).read(row -> {
            RowRules.Verdict verdict = rules.check(row);
            if (!verdict.isGood()) {
                wrong.put(verdict.row(), verdict.fault().name());
            }
        });
        assertThat(rows).isEqualTo(1000);
        assertThat(wrong).isEqualTo(expected());
    }

    private static Map<Integer, String> expected() throws IOException {
        Map<Integer, String> expected = new TreeMap<>();
        String json = new String(bytes("/delegates/nominations-1000-expected.json"), StandardCharsets.UTF_8);
        Matcher wrong =
                Pattern.compile("\"row\": (\\d+),\\s+\"verdict\": \"(\\w+)\"").matcher(json);
        while (wrong.find()) {
            expected.put(Integer.valueOf(wrong.group(1)), wrong.group(2));
        }
        assertThat(expected).hasSize(64);
        return expected;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream file = ThousandNominationsTest.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        }
    }
}
