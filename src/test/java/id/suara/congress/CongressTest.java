package id.suara.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CongressTest {

    private final Congress congress = Congress.planned(new PlanCongress(
            "Kongres Anak Indonesia 2027", LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1000));

    @Test
    @DisplayName("L1 the 18th birthday on the first day counts as 18, the day after as 17")
    void countsAgeOnItsFirstDay() {
        assertThat(congress.ageOnFirstDay(LocalDate.of(2009, 9, 21))).isEqualTo(18);
        assertThat(congress.ageOnFirstDay(LocalDate.of(2009, 9, 22))).isEqualTo(17);
        assertThat(congress.ageOnFirstDay(LocalDate.of(2017, 9, 21))).isEqualTo(10);
        assertThat(congress.ageOnFirstDay(LocalDate.of(2017, 9, 22))).isEqualTo(9);
    }

    @Test
    void aPhaseIsOpenFromItsOpeningUntilJustBeforeItsClosing() {
        Instant opens = Instant.parse("2027-01-01T00:00:00Z");
        Instant closes = Instant.parse("2027-02-01T00:00:00Z");
        Phase phase = new Phase();
        phase.move(opens, closes);

        assertThat(phase.isOpen(opens.minusNanos(1))).isFalse();
        assertThat(phase.isOpen(opens)).isTrue();
        assertThat(phase.isOpen(closes.minusNanos(1))).isTrue();
        assertThat(phase.isOpen(closes)).isFalse();
    }

    @Test
    void aPhaseTakesWhatIsSentForAGraceOfMinutesAfterItsClosing() {
        Instant opens = Instant.parse("2027-01-01T00:00:00Z");
        Instant closes = Instant.parse("2027-02-01T00:00:00Z");
        Duration grace = Duration.ofMinutes(10);
        Phase phase = new Phase();
        phase.move(opens, closes);

        assertThat(phase.accepts(opens.minusNanos(1), grace)).isFalse();
        assertThat(phase.accepts(closes.plus(grace).minusNanos(1), grace)).isTrue();
        assertThat(phase.isOver(closes.plus(grace).minusNanos(1), grace)).isFalse();
        assertThat(phase.accepts(closes.plus(grace), grace)).isFalse();
        assertThat(phase.isOver(closes.plus(grace), grace)).isTrue();
    }

    @Test
    void aPhaseCannotCloseBeforeItOpens() {
        Instant now = Instant.parse("2027-01-01T00:00:00Z");

        assertThatThrownBy(() -> new Phase().move(now, now)).hasMessage("congress.phase-reversed");
    }
}
