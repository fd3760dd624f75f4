package id.suara.moderation.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UngroupedTest {

    private static final String TEXT = "aab (a) [x] ]( \\( 0812-3456 Sekte Kancil sekte (kancil) aac a:b:c ^^";

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "(a|b)+c (?:a|b)+c",
                "((a)(b)) (?:(?:a)(?:b))",
                "(?:a) (?:a)",
                "(?i)(a) (?i)(?:a)",
                "\\((a)\\) \\((?:a)\\)",
                "[(](a) [(](?:a)",
                "[](](a) [](](?:a)",
                "[^](](a) [^](](?:a)",
                "[\\](](a) [\\](](?:a)",
                "[[:alpha:](](a) [[:alpha:](](?:a)",
                "\\Q(a)\\E(b) \\Q(a)\\E(b)",
            })
    void capturesNothing(String pattern, String same) {
        assertThat(Ungrouped.of(pattern)).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+b|(a|aa)+c|(.*a){12}d",
                "(sekte) (\\(?kancil\\)?)",
                "[(\\[](a|x)[)\\]]",
                "[](]",
                "([[:digit:]-]{2,})",
                "(?P<who>kancil)",
                "((a)|(b))*?(:)",
            })
    void hitsWhereItWouldHaveHit(String pattern) {
        assertThat(spans(Ungrouped.of(pattern))).isEqualTo(spans(pattern)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "a)", "[[:alpha:", "\\", "(?=a)", "[^"})
    void isNoPatternWhereItWasNone(String pattern) {
        assertThatThrownBy(() -> Pattern.compile(Ungrouped.of(pattern))).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void isSmaller() {
        String pattern = "(a+)+b|(a|aa)+c|(.*a){12}d";
        assertThat(Pattern.compile(Ungrouped.of(pattern)).programSize())
                .isLessThan(Pattern.compile(pattern).programSize());
    }

    private static List<String> spans(String pattern) {
        List<String> spans = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(TEXT);
        while (matcher.find()) {
            spans.add(matcher.start() + "-" + matcher.end());
        }
        return spans;
    }
}
