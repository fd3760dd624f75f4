package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.MailKind;
import id.suara.messaging.texts.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources/mail");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Templates templates = new Templates();

    /** Every kind there is, in both languages: the folder itself says which. */
    static Stream<Arguments> everyKindInBothLanguages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> kinds = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("layout.") && !name.equals("parts.peb"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(kinds).contains("consent-request", "consent-recorded", "admitted");
            return kinds.stream().flatMap(kind -> Stream.of("id", "en").map(language -> Arguments.of(kind, language)));
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindInBothLanguages")
    void saysTheSameInTextAndHtmlWithItsLinkAndNothingMissing(String kind, String language) {
        Letter letter = templates.render(kind, Locale.forLanguageTag(language), values());

        assertThat(letter.subject()).isNotBlank().hasSizeLessThan(150).contains("Budi");
        for (String words : List.of(letter.text(), letter.html())) {
            assertThat(words)
                    .contains("Siti Aminah")
                    .contains("https://suara.example/consent?link=abc")
                    .doesNotContain("{{", "}}", "{%", "null");
        }
        assertThat(letter.text()).doesNotContain("<", "&amp;", "\n\n\n\n").contains("\n-- \n");
        assertThat(letter.html())
                .contains("lang=\"" + language + "\"", "color-scheme", "prefers-color-scheme: dark")
                .doesNotContain("<img", "url(", "@import", "<link", "<script");
    }

    @ParameterizedTest
    @MethodSource("everyKindInBothLanguages")
    void staysUnderTheSizeAtWhichMailReadersCut(String kind, String language) {
        Letter letter = templates.render(kind, Locale.forLanguageTag(language), values());

        assertThat(letter.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(100 * 1024);
    }

    @Test
    void letsOrganizersEditEveryKindThereIs() throws IOException {
        assertThat(everyKindInBothLanguages().map(kind -> kind.get()[0]).distinct())
                .as("a mail without an entry in MailKind cannot be edited")
                .containsExactlyInAnyOrderElementsOf(
                        MailKind.edited().stream().map(MailKind::code).toList());
    }

    @ParameterizedTest
    @MethodSource("everyKindInBothLanguages")
    void givesOrganizersTheOriginalWordsToBeginWith(String code, String language) {
        MailKind kind = MailKind.of(code);
        Locale locale = Locale.forLanguageTag(language);
        Wording original = templates.original(kind, locale);

        original.requireFit(kind);
        assertThat(templates.render(code, locale, values()).html()).contains(">" + original.button() + "</a>");
        Letter edited = templates.render(
                original.filled(values(), locale), values().get("link").toString(), "", "", locale);
        Letter plain = templates.render(code, locale, values());
        assertThat(edited.subject()).isEqualTo(plain.subject());
        assertThat(edited.text()).isEqualTo(plain.text());
        assertThat(edited.html())
                .contains("lang=\"" + language + "\"", "class=\"button\"", original.button(), "Siti Aminah")
                .doesNotContain("{{", "}}", "<img", "<script");
    }

    @Test
    void escapesWhatOrganizersWriteAndWhatTheirPlaceholdersStandFor() {
        Map<String, Object> values = values();
        values.put("child", "<img src=x onerror=alert(1)>");
        Wording words = new Wording("Halo {{ child }}", "<script>x</script> {{ child }}\n\n{{ link }}", "<i>Buka</i>");

        String html = templates
                .render(words.filled(values, INDONESIAN), "https://x/?a=\"><b>", "", "", INDONESIAN)
                .html();

        assertThat(html)
                .contains("&lt;script&gt;x&lt;/script&gt; &lt;img src=x", "&lt;i&gt;Buka&lt;/i&gt;")
                .doesNotContain("<script", "<img", "<i>", "\"><b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    @DisplayName(
            "The longest mail that people can write reads well in the dark and without pictures, in text too, and is not cut")
    void carriesTheLongestMailThatPeopleWrite(String language) {
        String text = "Paragraf yang panjang & <b>.\n".repeat(5000 / 28);
        String stop = "https://suara.example/mail-stop?kind=office-news&link=abc";
        Letter letter = templates.render(
                new Wording.Filled("Perihal", Block.of(text), "Buka"),
                "https://suara.example/",
                "Pengirim",
                stop,
                Locale.forLanguageTag(language));

        assertThat(letter.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(100 * 1024);
        assertThat(letter.html())
                .contains("prefers-color-scheme: dark", "Pengirim", "/mail-stop?kind=office-news&amp;link=abc")
                .doesNotContain("<img", "url(", "@import", "<script", "<b>");
        assertThat(letter.text()).contains("Paragraf yang panjang & <b>.", "Pengirim", stop);
        assertThat(templates
                        .render(
                                new Wording.Filled("Perihal", Block.of(text), "Buka"),
                                "https://suara.example/",
                                "Pengirim",
                                "",
                                Locale.forLanguageTag(language))
                        .text())
                .doesNotContain("mail-stop");
    }

    @Test
    void writesDatesInTheReadersLanguage() {
        assertThat(templates.render("consent-request", INDONESIAN, values()).text())
                .contains("30 Maret 2027");
        assertThat(templates.render("consent-request", Locale.ENGLISH, values()).text())
                .contains("30 March 2027");
    }

    @Test
    void showsAGuardianWhoseNameLooksLikeHtmlAsTheyWriteIt() {
        Map<String, Object> values = values();
        values.put("guardian", "<b>Siti</b> & \"Co\"");

        Letter letter = templates.render("consent-request", INDONESIAN, values);

        assertThat(letter.html())
                .contains("&lt;b&gt;Siti&lt;/b&gt; &amp; &quot;Co&quot;")
                .doesNotContain("<b>Siti");
        assertThat(letter.text()).contains("<b>Siti</b> & \"Co\"");
    }

    @Test
    void escapesWhatItsPartsAreGiven() {
        Map<String, Object> values = values();
        values.put("decisions", List.of(new GuardianLetters.Decision("<i>Foto</i>", true)));
        values.put("link", "https://suara.example/?a=1&b=\"><script>");

        assertThat(templates.render("consent-recorded", INDONESIAN, values).html())
                .doesNotContain("<i>Foto", "<script>")
                .contains("&lt;i&gt;Foto");
    }

    @Test
    void keepsASubjectOnOneLineWhateverAChildIsCalled() {
        Map<String, Object> values = values();
        values.put("child", "Budi\r\nBcc: all@example.org");

        assertThat(templates.render("consent-request", INDONESIAN, values).subject())
                .startsWith("Persetujuan Anda untuk Budi Bcc: all@example.org")
                .doesNotContain("\r", "\n");
    }

    @Test
    void refusesToLeaveAGap() {
        Map<String, Object> values = values();
        values.remove("link");

        assertThatThrownBy(() -> templates.render("consent-request", INDONESIAN, values))
                .hasMessageContaining("link");
    }

    @Test
    @DisplayName("S9 a guardian is told the child's name, and no school, birth date or regency of it")
    void tellsNothingOfTheChildButTheNameAndTheProvince() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContainIgnoringCase("birthDate", "school", "regency }}");
            }
        }
    }

    private static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("guardian", "Siti Aminah");
        values.put("child", "Budi");
        values.put("fullName", "Budi Santoso");
        values.put("province", "Jawa Barat");
        values.put("congress", "Kongres Anak Indonesia 2027");
        values.put("link", "https://suara.example/consent?link=abc");
        values.put("days", 30L);
        values.put("day", LocalDate.of(2027, 3, 1));
        values.put("lastDay", LocalDate.of(2027, 3, 30));
        values.put("decisions", List.of(new GuardianLetters.Decision("Foto dan video", false)));
        values.put("answers", List.of("Foto dan video: tidak setuju"));
        values.put("consequence", "Anda dapat mengubahnya kapan saja.");
        values.put("text", "Wawancara dengan media");
        values.put("from", LocalDate.of(2027, 4, 1));
        values.put("login", "budi-1234");
        values.put("until", "Jumat, 4 Juni 2027 pukul 12.00 WIB");
        values.put("reason", "Kuota provinsi sudah penuh.");
        values.put("firstDay", LocalDate.of(2027, 9, 21));
        values.put("finalDay", LocalDate.of(2027, 9, 23));
        return values;
    }
}
