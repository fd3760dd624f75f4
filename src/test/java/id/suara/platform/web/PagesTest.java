package id.suara.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every page")
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern FOREIGN = Pattern.compile("(?:src|href)=\"(?:https?:)?//[^\"]*\"");
    private static final Pattern INLINE = Pattern.compile("\\s(?:on[a-z]+|style)=\"");
    private static final Pattern EMOJI = Pattern.compile("[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]");

    static Stream<Path> pages() throws IOException {
        return Files.walk(WEBAPP).filter(path -> path.toString().endsWith(".xhtml"));
    }

    @Test
    @DisplayName("uses s:form, which carries the defence, and never a bare h:form")
    void usesOurForm() throws IOException {
        for (Path page : pages().filter(path -> !path.endsWith("WEB-INF/tags/form.xhtml"))
                .toList()) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("<h:form");
        }
    }

    @Test
    @DisplayName("posts a plain form with the defence too; one that only asks needs none")
    void plainFormsAreDefended() throws IOException {
        for (Path page : pages().toList()) {
            String source = Files.readString(page);
            long forms = source.split("<form (?![^>]*method=\"get\")", -1).length - 1L;
            assertThat(source.split("name=\"csrf\" value", -1).length - 1L)
                    .as(page.toString())
                    .isGreaterThanOrEqualTo(forms);
        }
    }

    @Test
    @DisplayName("Part of S17: stands in a frame that leads to the report of a danger")
    void leadsToTheReport() throws IOException {
        Path frames = WEBAPP.resolve("WEB-INF/layouts");
        assertThat(Files.readString(frames.resolve("people.xhtml"))).contains("<s:entry to=\"/report\"");
        assertThat(Files.readString(frames.resolve("staff.xhtml"))).contains("href=\"/report\"");
        for (Path page :
                pages().filter(path -> !path.toString().contains("WEB-INF")).toList()) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .containsPattern("template=\"/WEB-INF/layouts/(people|staff)\\.xhtml\"");
        }
    }

    @Test
    @DisplayName("S24 loads nothing from another host")
    void nothingForeign() throws IOException {
        for (Path page : pages().toList()) {
            assertThat(FOREIGN.matcher(Files.readString(page)).find())
                    .as(page.toString())
                    .isFalse();
        }
    }

    @Test
    @DisplayName("for people has neither inline styles nor inline handlers, which its policy would refuse")
    void nothingInline() throws IOException {
        for (Path page : pages().toList()) {
            String source = Files.readString(page);
            if (source.contains("layouts/people.xhtml")) {
                assertThat(INLINE.matcher(source).find()).as(page.toString()).isFalse();
            }
        }
    }

    @Test
    @DisplayName("has fewer than 150 lines and no emoji")
    void isShort() throws IOException {
        for (Path page : pages().toList()) {
            assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThan(150);
            assertThat(EMOJI.matcher(Files.readString(page)).find())
                    .as(page.toString())
                    .isFalse();
        }
    }
}
