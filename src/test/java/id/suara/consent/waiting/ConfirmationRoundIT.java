package id.suara.consent.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.consent.Assents;
import id.suara.consent.Families;
import id.suara.consent.Purpose;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Days pass by being told to the round; a child of Maluku lives in WIT. */
@ExtendWith(ArquillianExtension.class)
class ConfirmationRoundIT {

    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final Caller OFFICE = new Caller(null, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), "81", null);

    @Inject
    ConfirmationRound round;

    @Inject
    WaitingGuardians waiting;

    @Inject
    Families families;

    @Inject
    Assents assents;

    @Inject
    CurrentCaller current;

    @BeforeEach
    void asTheSystem() {
        current.set(Caller.system());
        families.letOthersRest();
    }

    private long seventeen(boolean byMail) {
        long child = families.child(byMail);
        families.decide(child, Map.of(Purpose.PARTICIPATION, true));
        families.consentedThemself(child, Instant.now());
        return child;
    }

    private void onDay(int day, int hour) {
        Instant then =
                LocalDate.now(WIT).plusDays(day).atTime(hour, 0).atZone(WIT).toInstant();
        while (round.run(then) == ReminderRound.MOST) {
            // All that are due.
        }
    }

    private WaitingRow row(long child, boolean overdue) {
        current.set(OFFICE);
        WaitingRow found = waiting.page(overdue, 0, 10_000).stream()
                .filter(row -> row.personId() == child)
                .findFirst()
                .orElse(null);
        current.set(Caller.system());
        return found;
    }

    @Test
    @DisplayName("L6 a guardian who does not confirm is reminded after 3 and 7 days, then the office is told")
    void remindsTwiceThenTellsTheOffice() {
        long child = seventeen(true);

        onDay(2, 19);
        assertThat(families.confirmationReminders(child)).isZero();
        onDay(4, 20);
        assertThat(families.confirmationReminders(child)).as("at night (S26)").isZero();
        onDay(4, 9);
        onDay(4, 15);
        assertThat(families.confirmationReminders(child)).isEqualTo(1);
        onDay(8, 9);
        onDay(9, 9);
        assertThat(families.confirmationReminders(child)).isEqualTo(2);
        assertThat(families.mails(child, "own-consent-reminder")).isEqualTo(2);
        assertThat(row(child, true)).isNull();
        WaitingRow reminded = row(child, false);
        assertThat(reminded.toConfirm()).isTrue();
        assertThat(reminded.reminders()).isEqualTo(2);

        onDay(11, 9);
        onDay(30, 9);
        assertThat(families.mails(child, "own-consent-reminder")).isEqualTo(2);
        assertThat(row(child, true).officeToldAt()).isNotNull();
        assertThat(families.deeds("consent.office-told", child)).isEqualTo(1);
    }

    @Test
    void tellsTheOfficeAfterThreeDaysOfAGuardianWithoutEmail() {
        long child = seventeen(false);
        onDay(4, 9);
        assertThat(row(child, true).toConfirm()).isTrue();
        assertThat(families.mails(child, "own-consent-reminder")).isZero();
    }

    @Test
    void waitsForNobodyWhoConfirmed() {
        long child = seventeen(true);
        assents.confirm(families.link(child), child);
        onDay(5, 9);
        onDay(12, 9);
        assertThat(families.confirmationReminders(child)).isZero();
        assertThat(row(child, false)).isNull();
    }
}
