package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubmitIdeaTest {

    @Test
    @DisplayName("S4 a theme of one's own goes with \"other\", and only with it")
    void keepsAnOwnThemeForOtherOnly() {
        assertThat(idea("other", "Laut bersih").ownTheme()).isEqualTo("Laut bersih");
        assertThat(idea("other", "Laut bersih").isThemeNamed()).isTrue();
        assertThat(idea("other", " ").isThemeNamed()).isFalse();
        assertThat(idea("health", "Laut bersih").ownTheme()).isNull();
    }

    @Test
    void cleansWhatComesIn() {
        SubmitIdea idea = new SubmitIdea("health", null, " Air\n bersih\u202e ", "a\u0000b", "c\r\nd", " ");
        assertThat(idea.title()).isEqualTo("Air bersih");
        assertThat(idea.problem()).isEqualTo("ab");
        assertThat(idea.proposal()).isEqualTo("c\nd");
        assertThat(idea.addressee()).isNull();
    }

    private static SubmitIdea idea(String theme, String ownTheme) {
        return new SubmitIdea(theme, ownTheme, "Judul", "Masalah", "Usul", null);
    }
}
