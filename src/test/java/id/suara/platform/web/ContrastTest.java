package id.suara.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Part of S6: the colours keep their contrast")
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-fA-F]{6})");

    @ParameterizedTest(name = "{0} on {1} reaches {2}:1 in light and dark")
    @CsvSource({
        "ink, paper, 4.5",
        "ink, surface, 4.5",
        "ink, sunken, 4.5",
        "ink, do-soft, 4.5",
        "ink-soft, paper, 4.5",
        "ink-soft, surface, 4.5",
        "ink-soft, sunken, 4.5",
        "do, paper, 4.5",
        "do, surface, 4.5",
        "do, sunken, 4.5",
        "do-hover, do-soft, 4.5",
        "do, do-soft, 4.5",
        "on-strong, do, 4.5",
        "on-strong, do-hover, 4.5",
        "care, paper, 4.5",
        "care, surface, 4.5",
        "care, care-soft, 4.5",
        "good, surface, 4.5",
        "good, good-soft, 4.5",
        "warm-ink, warm-soft, 4.5",
        "control-line, surface, 3",
        "control-line, paper, 3",
        "do, paper, 3"
    })
    void contrast(String one, String other, double least) throws IOException {
        String sheet = Files.readString(Path.of("src/main/webapp/resources/suara/tokens.css"));
        int dark = sheet.indexOf("prefers-color-scheme: dark");
        Map<String, String> light = tokens(sheet.substring(0, dark));
        Map<String, String> night = new HashMap<>(light);
        night.putAll(tokens(sheet.substring(dark)));
        assertThat(ratio(light.get(one), light.get(other))).as("light").isGreaterThanOrEqualTo(least);
        assertThat(ratio(night.get(one), night.get(other))).as("dark").isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> tokens(String sheet) {
        Map<String, String> tokens = new HashMap<>();
        Matcher token = TOKEN.matcher(sheet);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    /** WCAG 2.2's contrast ratio. */
    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
