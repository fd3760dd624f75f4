package id.suara.messaging.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.Admissions;
import id.suara.delegates.TrialCongress;
import id.suara.identity.Accounts;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reminders, from a source's time to what is told, in the container. Time is given, far from the server's own. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    private static final Instant START =
            Instant.now().plus(Duration.ofDays(1500)).truncatedTo(ChronoUnit.HOURS);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    TrialCongress trial;

    @Inject
    TrialTimes times;

    @Inject
    ReminderRound round;

    @Inject
    ReminderPlans plans;

    @Inject
    Admissions admissions;

    @Inject
    Accounts accounts;

    private long account;

    @BeforeEach
    void planACongress() throws SQLException {
        trial.begin();
        account = trial.organizer().accountId();
        times.clear();
        trial.sql("delete from reminder where kind = 'trial'");
        trial.sql("delete from reminder_plan where kind in ('trial', 'offer-ends')");
    }

    @AfterEach
    void forget() throws SQLException {
        times.clear();
        trial.sql("delete from reminder where state = 'PLANNED'");
        trial.sql("delete from reminder_plan where kind in ('trial', 'offer-ends')");
    }

    @Test
    void tellsThreeDaysOneDayAndOneHourBeforeEachOnce() throws SQLException {
        Instant at = START.plus(Duration.ofDays(10));
        times.set(1, at, account);
        look(START);
        assertThat(states()).as("too far").isEmpty();
        look(at.minus(Duration.ofDays(3)).minusSeconds(60));
        assertThat(states()).containsExactly("4320 PLANNED", "1440 PLANNED", "60 PLANNED");
        for (Duration before : List.of(Duration.ofDays(3), DAY, Duration.ofHours(1))) {
            look(at.minus(before));
            look(at.minus(before));
        }
        assertThat(states()).containsExactly("4320 TOLD", "1440 TOLD", "60 TOLD");
        assertThat(told()).isEqualTo(1);
        look(at.plusSeconds(60));
        assertThat(states()).hasSize(3);
    }

    @Test
    @DisplayName(
            "When the clock goes back nothing is told twice, and what is left to tell is told when its time comes again")
    void tellsNothingTwiceWhenTheClockGoesBack() throws SQLException {
        Instant at = START.plus(Duration.ofDays(2));
        times.set(1, at, account);
        look(START);
        look(at.minus(DAY));
        assertThat(states()).contains("1440 TOLD", "60 PLANNED");
        trial.sql("update notice set shown_from = '" + START + "' where account_id = " + account);
        look(at.minus(DAY).minus(Duration.ofHours(3)));
        look(at.minus(DAY));
        assertThat(states()).contains("1440 TOLD", "60 PLANNED");
        assertThat(trial.count("select count(*) from notice where account_id = " + account + " and shown_from <> '"
                        + START + "'"))
                .as("told again")
                .isZero();
        look(at.minus(Duration.ofHours(1)));
        assertThat(states()).contains("1440 TOLD", "60 TOLD");
    }

    @Test
    @DisplayName("When the time moves its reminders move along; what was told of the old one stays told")
    void movesAlong() throws SQLException {
        Instant at = START.plus(Duration.ofDays(2));
        times.set(1, at, account);
        look(START);
        assertThat(states()).contains("1440 PLANNED", "60 PLANNED");
        Instant moved = at.plus(Duration.ofHours(20));
        times.set(1, moved, account);
        look(START.plusSeconds(60));
        assertThat(trial.count("select count(*) from reminder where kind = 'trial' and state = 'PLANNED' and due_at = '"
                        + moved.minus(DAY) + "'"))
                .isEqualTo(1);
        assertThat(trial.count("select count(*) from reminder where kind = 'trial' and state = 'PLANNED' and at = '"
                        + at + "'"))
                .isZero();
        look(at.minus(DAY));
        assertThat(trial.count(
                        "select count(*) from reminder where kind = 'trial' and state = 'TOLD' and before_minutes ="
                                + " 1440"))
                .as("the old moment")
                .isZero();
        look(moved.minus(DAY));
        assertThat(trial.count(
                        "select count(*) from reminder where kind = 'trial' and state = 'TOLD' and before_minutes ="
                                + " 1440"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("A reminder that comes too late, as after a long standstill, is marked as missed and not told")
    void marksAsMissed() throws SQLException {
        Instant at = START.plus(Duration.ofDays(5));
        times.set(1, at, account);
        look(START.plus(DAY));
        // Nothing ran until two hours before.
        look(at.minus(Duration.ofHours(2)));
        assertThat(states()).containsExactly("4320 MISSED", "1440 MISSED", "60 PLANNED");
        assertThat(told()).isZero();
        look(at.minus(Duration.ofMinutes(45)));
        assertThat(states()).contains("60 TOLD");
        assertThat(plans.row("trial").missed()).isEqualTo(2);
    }

    @Test
    void isNotToldWhenItsTimeIsGoneOrNobodyIsConcerned() throws SQLException {
        Instant at = START.plus(Duration.ofDays(2));
        times.set(1, at, account);
        look(START);
        times.set(1, null, account);
        look(START.plusSeconds(60));
        assertThat(states()).doesNotContain("1440 PLANNED", "60 PLANNED");
        times.set(2, at, 0);
        look(START.plusSeconds(120));
        look(at.minus(DAY));
        assertThat(
                        trial.count(
                                "select count(*) from reminder where kind = 'trial' and state = 'TOLD' and about_id = 2 and told > 0"))
                .isZero();
    }

    @Test
    @DisplayName("Several nodes at once tell it once")
    void tellsOnceOnSeveralNodes() throws Exception {
        Instant at = START.plus(Duration.ofDays(1));
        for (int about = 1; about <= 5; about++) {
            times.set(about, at, account);
        }
        Instant due = at.minus(Duration.ofHours(1));
        round.plan(due.minusSeconds(600));
        trial.atOnce(4, turn -> {
            round.plan(due);
            while (round.tellNext(due)) {
                // Until nothing is left.
            }
            return "done";
        });
        assertThat(trial.count("select count(*) from reminder where kind = 'trial' and before_minutes = 60 and state ="
                        + " 'TOLD' and told = 1"))
                .isEqualTo(5);
        assertThat(trial.count("select count(*) from reminder where kind = 'trial' and before_minutes = 60"))
                .isEqualTo(5);
    }

    @Test
    void organizersChooseWhenAndWhatWasPlannedOtherwiseGoes() throws SQLException {
        Instant at = START.plus(Duration.ofDays(2));
        times.set(1, at, account);
        look(START);
        ReminderPlanRow row = plans.row("trial");
        assertThat(row.minutes()).containsExactly(4320, 1440, 60);
        plans.choose("trial", List.of(120), row.version());
        assertThatThrownBy(() -> plans.choose("trial", List.of(), row.version()))
                .hasMessage("reminders.changed");
        assertThatThrownBy(() -> plans.choose("nothing", List.of(), 0)).hasMessage("reminders.no-kind");
        look(at.minus(Duration.ofHours(3)));
        assertThat(states()).contains("120 PLANNED").doesNotContain("1440 PLANNED", "60 PLANNED");
        plans.choose("trial", List.of(), plans.row("trial").version());
        look(at.minus(Duration.ofHours(3)).plusSeconds(60));
        assertThat(states()).doesNotContain("120 PLANNED");
        trial.actAsOfficer("51");
        assertThatThrownBy(() -> plans.rows()).hasMessage("access.denied");
    }

    @Test
    @DisplayName(
            "An offer that nobody has answered is reminded of a day before it ends, by a mail that is kept back once it is")
    void remindsOfAnOffer() throws SQLException {
        long application = trial.written("Made Wirawan");
        Instant until = START.plus(Duration.ofDays(3));
        trial.sql("update application set status = 'OFFERED', seat = 'OPEN', offered_until = '" + until
                + "' where id = " + application);
        round.plan(until.minus(DAY).minusSeconds(600));
        all(until.minus(DAY));
        String mine = "select count(*) from outbox_mail where kind = 'reminder-offer-ends' and about_id = "
                + trial.person(application);
        assertThat(trial.count(mine + " and text_body like 'Yth. Wayan Made Wirawan,%Tempat untuk Made menunggu%WITA%"
                        + "/status?link=%'"))
                .isEqualTo(1);
        all(until.minus(DAY));
        assertThat(trial.count(mine)).isEqualTo(1);
    }

    @Test
    @DisplayName("Part of L3: the first day is told to those who have a place and their guardians, and to nobody else")
    void remindsOfTheFirstDay() throws SQLException {
        trial.places("51", 5);
        long admitted = trial.written("Putu Admitted");
        long waiting = trial.written("Ketut Waiting");
        admissions.admit(admitted, trial.version(admitted));
        Instant first = java.time.LocalDate.of(2027, 9, 21)
                .atTime(8, 0)
                .atZone(java.time.ZoneId.of("Asia/Jakarta"))
                .toInstant();
        round.plan(first.minus(DAY).minusSeconds(600));
        all(first.minus(DAY));
        assertThat(trial.count(
                        "select count(*) from outbox_mail where kind = 'reminder-congress-begins' and about_id = "
                                + trial.person(admitted)))
                .isEqualTo(1);
        assertThat(trial.count(
                        "select count(*) from outbox_mail where kind = 'reminder-congress-begins' and about_id = "
                                + trial.person(waiting)))
                .isZero();
        assertThat(trial.count("select count(*) from notice where kind = 'CONGRESS_BEGINS' and account_id = (select"
                        + " account_id from application where id = " + admitted + ")"))
                .isEqualTo(1);
    }

    @Test
    void bringsAWayInThatWorksWhileTheAccountIsNotActivated() throws SQLException {
        trial.places("51", 5);
        long application = trial.written("Nyoman Belum");
        admissions.admit(application, trial.version(application));
        Instant decided = Instant.now();
        Instant due =
                decided.plus(Accounts.LINK_LASTS).minus(Duration.ofDays(7)).plusSeconds(120);
        round.plan(due.minus(Duration.ofHours(1)));
        all(due);
        String mine = "select count(*) from outbox_mail where kind = 'reminder-activation-ends' and about_id = "
                + trial.person(application);
        assertThat(trial.count(mine + " and text_body like '%/activate?link=%'"))
                .isEqualTo(1);
        trial.sql(
                "update outbox_mail set status = 'QUEUED', sent_at = null, due_at = now() + interval '1 hour' where kind ="
                        + " 'reminder-activation-ends' and about_id = " + trial.person(application));
        long child = trial.count("select account_id from application where id = " + application);
        accounts.activate(child, "kapal kertas tenggelam");
        assertThat(trial.count(mine + " and status = 'WITHHELD'")).isEqualTo(1);
    }

    private void look(Instant now) {
        round.plan(now);
        all(now);
    }

    private void all(Instant now) {
        while (round.tellNext(now)) {
            // The next one.
        }
    }

    private List<String> states() throws SQLException {
        List<String> states = new java.util.ArrayList<>();
        for (int minutes : List.of(4320, 1440, 120, 60)) {
            for (String state : List.of("PLANNED", "TOLD", "MISSED")) {
                if (trial.count("select count(*) from reminder where kind = 'trial' and before_minutes = " + minutes
                                + " and state = '" + state + "'")
                        > 0) {
                    states.add(minutes + " " + state);
                }
            }
        }
        return states;
    }

    /** Notices: one for each time, however many reminders of it. */
    private long told() throws SQLException {
        return trial.count("select count(*) from notice where about_kind = 'trial' and account_id = " + account);
    }
}
