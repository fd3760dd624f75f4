package id.suara.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Texts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Part of S17: a helpline")
class HelplineTest {

    @Test
    @DisplayName("is called by its digits, and chatted with in the international form")
    void links() {
        Helpline line = Helpline.parse("sapa", "129 | 08111-129-129 | 2026-11-24 | confirmed")
                .orElseThrow();
        assertThat(line.call()).isEqualTo("tel:129");
        assertThat(line.chat()).isEqualTo("https://wa.me/628111129129");
        assertThat(line.checked()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(line.confirmed()).isTrue();
    }

    @Test
    @DisplayName("can be taken away by a setting")
    void off() {
        assertThat(Helpline.parse("tepsa", "off")).isEmpty();
    }

    @Test
    @DisplayName("without a day on which it was checked is refused at start")
    void needsADay() {
        assertThatThrownBy(() -> Helpline.parse("sapa", "129 | - | someday | confirmed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sapa");
    }

    @Test
    @DisplayName("of the shipped list has a name and a sentence in the texts")
    void hasTexts() throws IOException {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/helplines.properties"))) {
            file.load(reader);
        }
        for (String id : file.getProperty("order").split("\\s*,\\s*", -1)) {
            assertThat(Helpline.parse(id, file.getProperty("suara.helpline." + id)))
                    .as(id)
                    .isPresent();
            assertThat(Texts.get(Texts.INDONESIAN, "helpline." + id + ".name")).doesNotContain("???");
            assertThat(Texts.get(Texts.INDONESIAN, "helpline." + id + ".about")).doesNotContain("???");
        }
    }
}
