package id.suara.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    private static final long TEXT = 1;

    private final Consent consent = Consent.asked(1, Purpose.PARTICIPATION);

    @Test
    void isGiven() {
        assertThat(consent.give(TEXT, NOW)).isTrue();
        assertThat(consent.getStatus()).isEqualTo(ConsentStatus.GIVEN);
        assertThat(consent.getDecidedAt()).isEqualTo(NOW);
    }

    @Test
    void isRefusedBeforeItWasGivenAndWithdrawnAfter() {
        consent.refuse(TEXT, NOW);
        assertThat(consent.getStatus()).isEqualTo(ConsentStatus.REFUSED);

        consent.give(TEXT, NOW.plusSeconds(1));
        consent.refuse(TEXT, NOW.plusSeconds(2));
        assertThat(consent.getStatus()).isEqualTo(ConsentStatus.WITHDRAWN);
    }

    @Test
    void theSameDecisionAgainChangesNothing() {
        consent.give(TEXT, NOW);

        assertThat(consent.give(TEXT, NOW.plusSeconds(9))).isFalse();
        assertThat(consent.getDecidedAt()).isEqualTo(NOW);
    }

    @Test
    void anOlderDecisionDoesNotOverrideALaterOne() {
        consent.give(TEXT, NOW);

        assertThatThrownBy(() -> consent.refuse(TEXT, NOW.minusSeconds(1))).hasMessage("consent.decided-later");
    }

    @Test
    @DisplayName("L5 only participation is required")
    void onlyParticipationIsRequired() {
        assertThat(Purpose.values()).filteredOn(Purpose::isRequired).containsExactly(Purpose.PARTICIPATION);
    }
}
