package id.suara.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssentTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    @DisplayName("Part of L6: who is 17 on the day of deciding consents, who is not yet assents")
    void theAgeOnTheDayOfDecidingCounts() {
        LocalDate born = LocalDate.of(2009, 11, 24);
        assertThat(Assent.isOwnConsent(born, LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(Assent.isOwnConsent(born, LocalDate.of(2026, 11, 24))).isTrue();
    }

    @Test
    void countsAtOnceBelowThatAgeAndAfterTheGuardianFromItOn() {
        assertThat(Assent.given(1, false, Assent.EDITION, "id", NOW).getStatus())
                .isEqualTo(AssentStatus.GIVEN);
        Assent own = Assent.given(1, true, Assent.EDITION, "id", NOW);
        assertThat(own.getStatus()).isEqualTo(AssentStatus.AWAITING_GUARDIAN);
        own.confirm(7, NOW);
        assertThat(own.getStatus()).isEqualTo(AssentStatus.GIVEN);
        assertThatThrownBy(() -> own.confirm(7, NOW)).hasMessage("consent.nothing-to-confirm");
    }

    @Test
    void isGivenToThePageThatHoldsOnly() {
        assertThatThrownBy(() -> Assent.given(1, false, Assent.EDITION - 1, "id", NOW))
                .hasMessage("consent.page-changed");
    }
}
