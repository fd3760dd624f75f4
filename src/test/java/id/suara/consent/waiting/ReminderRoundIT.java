package id.suara.consent.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.consent.Families;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Days pass by being told to the round; a child of Maluku lives in WIT. */
@ExtendWith(ArquillianExtension.class)
class ReminderRoundIT {

    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    @Inject
    ReminderRound round;

    @Inject
    ConfirmationRound confirmations;

    @Inject
    WaitingGuardians waiting;

    @Inject
    Families families;

    @Inject
    Guardians guardians;

    @Inject
    CurrentCaller current;

    @BeforeEach
    void asTheSystem() {
        current.set(Caller.system());
        families.letOthersRest();
    }

    private void onDay(int day, int hour) {
        Instant then = LocalDate.now(WIT)
                .plusDays(day)
                .atTime(LocalTime.of(hour, 0))
                .atZone(WIT)
                .toInstant();
        while (round.run(then) == ReminderRound.MOST) {
            // All that are due.
        }
    }

    @Test
    @DisplayName("reminds after 3 and 7 days, tells the office after 10, and then no more")
    void remindsTwiceThenTellsTheOffice() {
        long child = families.child(true);

        onDay(2, 19);
        assertThat(families.reminders(child)).isZero();
        onDay(4, 9);
        onDay(4, 15);
        assertThat(families.reminders(child)).isEqualTo(1);
        onDay(8, 9);
        onDay(9, 9);
        assertThat(families.reminders(child)).isEqualTo(2);
        assertThat(families.officeToldAt(child)).isNull();
        onDay(11, 9);
        onDay(30, 9);
        assertThat(families.officeToldAt(child)).isNotNull();
        assertThat(families.mails(child, "consent-reminder")).isEqualTo(2);
    }

    @Test
    void tellsTheOfficeAfterThreeDaysOfAGuardianWithoutEmail() {
        long child = families.child(false);

        onDay(4, 9);

        assertThat(families.officeToldAt(child)).isNotNull();
        assertThat(families.mails(child, "consent-reminder")).isZero();
    }

    @Test
    @DisplayName("Part of S26: no reminder is written between 20:00 and 06:00 where the child is")
    void writesNothingAtNight() {
        long child = families.child(true);

        onDay(5, 20);
        onDay(6, 5);
        assertThat(families.reminders(child)).isZero();
        onDay(6, 6);
        assertThat(families.reminders(child)).isEqualTo(1);
    }

    @Test
    void stopsAtTheDecisionAndWhenTheNominationEnded() {
        long decided = families.child(true);
        families.decide(decided, Map.of(Purpose.PARTICIPATION, false));
        long ended = families.child(true);
        guardians.stopAsking(ended);

        onDay(5, 9);
        onDay(12, 9);

        assertThat(families.reminders(decided)).isZero();
        assertThat(families.reminders(ended)).isZero();
        assertThat(families.officeToldAt(ended)).isNull();
    }

    @Test
    void afterALongPauseSendsNoTwoRemindersInThreeDays() {
        long child = families.child(true);

        onDay(8, 9);
        onDay(8, 10);
        onDay(9, 9);

        assertThat(families.reminders(child)).isEqualTo(1);
    }

    @Test
    void severalNodesTakeEachStepOnce() throws Exception {
        List<Long> children = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            children.add(families.child(true));
        }
        Instant then = LocalDate.now(WIT).plusDays(4).atTime(9, 0).atZone(WIT).toInstant();

        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<Integer>> rounds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rounds.add(nodes.submit(() -> inRequest(then)));
        }
        for (Future<Integer> one : rounds) {
            one.get();
        }
        nodes.shutdown();
        onDay(4, 10);

        assertThat(children).allSatisfy(child -> {
            assertThat(families.reminders(child)).isEqualTo(1);
            assertThat(families.mails(child, "consent-reminder")).isEqualTo(1);
        });
    }

    private int inRequest(Instant then) {
        RequestContextController requests =
                CDI.current().select(RequestContextController.class).get();
        requests.activate();
        try {
            return round.run(then);
        } finally {
            requests.deactivate();
        }
    }

    @Test
    @DisplayName("the clock reminds all who are due in one look, however many, and of both kinds")
    void theClockTakesEverythingThatIsDue() {
        List<Long> children = new ArrayList<>();
        for (int i = 0; i <= ReminderRound.MOST; i++) {
            children.add(families.child(true));
        }
        long seventeen = families.child(true);
        families.decide(seventeen, Map.of(Purpose.PARTICIPATION, true));
        families.consentedThemself(seventeen, Instant.now());
        ReminderClock clock = new ReminderClock();
        clock.round = round;
        clock.confirmations = confirmations;

        clock.clock = Clock.fixed(noonAfter(2), WIT);
        clock.look();
        assertThat(children)
                .allSatisfy(child -> assertThat(families.reminders(child)).isZero());

        clock.clock = Clock.fixed(noonAfter(4), WIT);
        clock.look();
        assertThat(children)
                .allSatisfy(child -> assertThat(families.reminders(child)).isEqualTo(1));
        assertThat(families.confirmationReminders(seventeen)).isEqualTo(1);
    }

    private static Instant noonAfter(int days) {
        return LocalDate.now(WIT).plusDays(days).atTime(12, 0).atZone(WIT).toInstant();
    }

    @Test
    void anOfficeSeesItsOwnProvinceOnly() {
        long child = families.child(false);
        onDay(4, 9);

        current.set(new Caller(null, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), "81", null));
        assertThat(waiting.page(true, 0, 10_000))
                .extracting(WaitingRow::provinceCode)
                .containsOnly("81");
        assertThat(waiting.page(true, 0, 10_000))
                .extracting(WaitingRow::personId)
                .contains(child);

        current.set(new Caller(null, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), "51", null));
        assertThat(waiting.after(false, 0, 10_000))
                .extracting(WaitingRow::personId)
                .doesNotContain(child);

        current.set(new Caller(null, "Anak", Set.of(Role.DELEGATE), null, null));
        assertThatThrownBy(() -> waiting.count(true)).hasMessage("access.denied");
    }
}
