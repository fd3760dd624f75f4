package id.suara.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.kernel.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts")
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("text\\['([^'#]+)'\\](?!\\.)");
    // Keys put together from parts, such as 'helpline.'.concat(id).
    private static final Pattern WHOLE = Pattern.compile("[a-z0-9.-]*[a-z0-9]");

    @Test
    @DisplayName("have the same keys in the same order in both languages")
    void sameKeys() throws IOException {
        assertThat(keys("messages_en.properties")).containsExactlyElementsOf(keys("messages_id.properties"));
    }

    @Test
    @DisplayName("name no key twice")
    void noKeyTwice() throws IOException {
        assertThat(keys("messages_id.properties")).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("are never empty, and leave no ??? behind")
    void neverEmpty() throws IOException {
        for (String key : keys("messages_id.properties")) {
            assertThat(Texts.get(Texts.INDONESIAN, key)).as(key).isNotBlank().doesNotContain("???");
            assertThat(Texts.get(Locale.ENGLISH, key)).as(key).isNotBlank().doesNotContain("???");
        }
    }

    @Test
    @DisplayName("with numbered values keep them, apostrophes or not")
    void keepTheirValues() throws IOException {
        for (String key : keys("messages_id.properties")) {
            for (Locale locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
                String text = Texts.get(locale, key);
                if (text.contains("{0}")) {
                    String filled =
                            new MessageFormat(text, locale).format(new Object[] {"one", "two", "three", "four"});
                    assertThat(filled).as(key).doesNotContain("{").contains("one");
                }
            }
        }
    }

    @Test
    @DisplayName("hold every key that a page names")
    void everyKeyOfThePages() throws IOException {
        Set<String> keys = Set.copyOf(keys("messages_id.properties"));
        for (Path page : PagesTest.pages().toList()) {
            Matcher used = USED.matcher(Files.readString(page));
            while (used.find()) {
                if (WHOLE.matcher(used.group(1)).matches()) {
                    assertThat(keys).as(page.toString()).contains(used.group(1));
                }
            }
        }
    }

    @Test
    @DisplayName("are Indonesian under Java's code for it and for any language we do not have")
    void indonesianByDefault() {
        assertThat(Texts.get(Locale.forLanguageTag("id"), "nav.home")).isEqualTo("Beranda");
        assertThat(Texts.get(Locale.forLanguageTag("in"), "nav.home")).isEqualTo("Beranda");
        assertThat(Texts.get(Locale.FRENCH, "nav.home")).isEqualTo("Beranda");
        assertThat(Texts.get(Locale.UK, "nav.home")).isEqualTo("Home");
    }

    private static List<String> keys(String file) throws IOException {
        try (Stream<String> lines = Files.lines(RESOURCES.resolve(file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .collect(Collectors.toList());
        }
    }
}
