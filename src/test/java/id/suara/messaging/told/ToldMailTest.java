package id.suara.messaging.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ToldMailTest {

    @Test
    @DisplayName("Covers what opens a guardian's or a child's door, in text and in HTML, and nothing else")
    void coversPersonalLinks() {
        ToldMail mail = new ToldMail(
                null,
                "Buka:\nhttps://suara.example/consent?link=abc.d-e_f\n\nAtau https://suara.example/status.",
                "<a href=\"https://suara.example/activate?link=abc&amp;x=1\">Buka</a> https://suara.example/consent?link=abc<br>");
        assertThat(mail.text())
                .isEqualTo("Buka:\nhttps://suara.example/consent?…\n\nAtau https://suara.example/status.");
        assertThat(mail.html())
                .isEqualTo("<a href=\"https://suara.example/activate?…\">Buka</a> https://suara.example/consent?…<br>");
    }
}
