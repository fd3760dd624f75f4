package id.suara.delegates.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {

    @Test
    void isReadBackFromWhateverPeopleMakeOfIt() {
        String code = InvitationCode.random();
        String shown = InvitationCode.shown(code);
        assertThat(shown).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(InvitationCode.typed(" " + shown.toLowerCase(java.util.Locale.ROOT) + "\u200b "))
                .isEqualTo(code);
        assertThat(InvitationCode.typed(null)).isEmpty();
    }

    @Test
    void neverHoldsALetterThatIsMisreadOnPaper() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            assertThat(seen.add(InvitationCode.random())).isTrue();
        }
        assertThat(seen).noneMatch(code -> code.matches(".*[01ILOU].*"));
    }
}
