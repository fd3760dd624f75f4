package id.suara.webinars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import id.suara.kernel.SignedLinks;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormTokensTest {

    private static final Instant NOON = Instant.parse("2027-01-01T05:00:00Z");

    private final FormTokens tokens = new FormTokens();
    private String token;

    @BeforeEach
    void openTheForm() throws ReflectiveOperationException {
        tokens.settings = new Settings() {
            @Override
            public byte[] secret() {
                return "a secret of thirty-two characters or more".getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public int number(String name, int usual) {
                return usual;
            }
        };
        tokens.links = new SignedLinks();
        at(Duration.ZERO);
        token = tokens.fresh();
    }

    private void at(Duration later) throws ReflectiveOperationException {
        tokens.clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
        give("settings", tokens.settings);
        give("clock", tokens.clock);
    }

    private void give(String name, Object value) throws ReflectiveOperationException {
        Field field = SignedLinks.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(tokens.links, value);
    }

    @Test
    void areDifferentForEachForm() {
        assertThat(tokens.fresh()).isNotEqualTo(token);
    }

    @Test
    void refuseWhatWasSentFasterThanAPersonCould() throws ReflectiveOperationException {
        at(Duration.ofSeconds(2));
        refused(token, null);
        at(Duration.ofSeconds(3));
        assertThatCode(() -> tokens.requireByHand(token, "")).doesNotThrowAnyException();
    }

    @Test
    void refuseWhatFillsInTheFieldThatNobodySees() throws ReflectiveOperationException {
        at(Duration.ofMinutes(1));
        refused(token, "https://spam.example");
    }

    @Test
    void refuseATokenThatIsNotOurs() throws ReflectiveOperationException {
        at(Duration.ofMinutes(1));
        refused(token.replaceFirst("^.", "z"), null);
        refused(null, null);
    }

    @Test
    void takeAFormThatLayOpenOverNightAndNotOneOfLastMonth() throws ReflectiveOperationException {
        at(Duration.ofHours(20));
        assertThatCode(() -> tokens.requireByHand(token, null)).doesNotThrowAnyException();
        at(Duration.ofDays(30));
        refused(token, null);
    }

    @Test
    void letAFormOfLastMonthBeSentOnceMore() throws ReflectiveOperationException {
        at(Duration.ofHours(20));
        assertThat(tokens.goOn(token)).isEqualTo(token);
        at(Duration.ofDays(30));
        String renewed = tokens.goOn(token);
        assertThat(renewed).isNotEqualTo(token);
        refused(renewed, null);
        at(Duration.ofDays(30).plusSeconds(3));
        assertThatCode(() -> tokens.requireByHand(renewed, null)).doesNotThrowAnyException();
        assertThat(tokens.goOn(null)).isNotBlank();
        assertThat(tokens.goOn("x")).isNotEqualTo("x");
    }

    private void refused(String sent, String trap) {
        assertThatThrownBy(() -> tokens.requireByHand(sent, trap))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("webinars.looks-automatic"));
    }
}
