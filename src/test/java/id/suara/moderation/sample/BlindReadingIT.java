package id.suara.moderation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.Shelf;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseHit;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Outcome;
import id.suara.moderation.Reconsideration;
import id.suara.moderation.statistics.ModerationStatistics;
import id.suara.moderation.statistics.StatisticsDesk;
import id.suara.safeguarding.SightEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two moderators and one text, the second without knowing; and what is counted of it. */
@ExtendWith(ArquillianExtension.class)
class BlindReadingIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Cases cases;

    @Inject
    Reconsideration reconsideration;

    @Inject
    BlindReading reading;

    @Inject
    StatisticsDesk desk;

    @Inject
    PublishedIdeas published;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private long rani;
    private long adi;

    @BeforeEach
    void drawNothingElse() throws Exception {
        cast.openCongress();
        rani = cast.moderator("Kak Rani");
        adi = cast.moderator("Kak Adi");
        change("delete from moderation_sample");
    }

    @AfterEach
    void takeBack() throws Exception {
        change("delete from moderation_sample");
        shelf.empty();
    }

    @Test
    void isReadByAnotherWhoSeesTheTextAndItsMarksAndChangesNothing() throws Exception {
        long idea = decided("Perahu uji", Outcome.PUBLISH);
        cast.act(rani, Role.MODERATOR);
        assertThat(reading.next()).as("the one who decided").isEmpty();
        cast.act(adi, Role.MODERATOR);
        assertThat(reading.waiting()).isEqualTo(1);
        SampleText text = reading.next().orElseThrow();
        assertThat(text.title()).startsWith("Perahu uji");
        assertThat(reading.hits(text.id())).noneMatch(CaseHit::cleared);
        reading.judge(text.id(), Outcome.REFUSE);
        assertThat(published.look(idea)).as("it stays").isPresent();
        assertThat(reading.next()).isEmpty();
        assertRefused(() -> reading.judge(text.id(), Outcome.PUBLISH), "moderation.sample-judged");
        assertRefused(() -> reading.judge(999_999_999_999L, Outcome.PUBLISH), "moderation.sample-none");
        assertRefused(() -> reading.judge(text.id(), null), "moderation.outcome-missing");
    }

    @Test
    void isOfferedOnlyWhenTheDecisionCannotBeUndoneAndNeverToTheFirst() throws Exception {
        decided("Perahu baru", Outcome.PUBLISH);
        SampleText text = as(adi);
        cast.act(rani, Role.MODERATOR);
        assertRefused(() -> reading.judge(text.id(), Outcome.PUBLISH), "moderation.sample-none");
        change("update moderation_case set decided_at = now() where id in (select case_id from moderation_sample)");
        cast.act(adi, Role.MODERATOR);
        assertThat(reading.next()).isEmpty();
    }

    @Test
    @DisplayName("Part of S18: what safeguarding looks into is read by no further moderator")
    void isNotOfferedWhileOutOfSight() throws Exception {
        long idea = decided("Perahu hilang", Outcome.PUBLISH);
        Subject about = new Subject("idea", idea);
        shelf.change(new SightEvent.Taken(about));
        cast.act(adi, Role.MODERATOR);
        assertThat(reading.next()).isEmpty();
        shelf.change(new SightEvent.GivenBack(about));
        cast.act(adi, Role.MODERATOR);
        assertThat(reading.next()).isPresent();
    }

    @Test
    void goesWithTheErasedChild() throws Exception {
        long idea = decided("Perahu lupa", Outcome.PUBLISH);
        cast.erase(shelf.authorOf(idea));
        shelf.forget(idea);
        cast.act(adi, Role.MODERATOR);
        assertThat(reading.next()).isEmpty();
    }

    @Test
    void isJudgedOnceWhenTwoDoAtOnce() throws Exception {
        decided("Perahu dua", Outcome.PUBLISH);
        SampleText text = as(adi);
        long bayu = cast.moderator("Kak Bayu");
        assertThat(cast.atOnce(2, turn -> {
                    cast.act(turn == 0 ? adi : bayu, Role.MODERATOR);
                    reading.judge(text.id(), Outcome.PUBLISH);
                }))
                .containsExactlyInAnyOrder(null, "moderation.sample-judged");
    }

    @Test
    void isDrawnByChanceAndForgottenWhenTheDecisionIsUndone() throws Exception {
        // Of so many, chance draws some and leaves some, but for once in ten million runs or so.
        long drawn = 0;
        CaseView last = null;
        for (int each = 0; each < 300 && drawn == 0; each++) {
            last = decide("Perahu " + letters(), Outcome.PUBLISH);
            drawn = number("select count(*) from moderation_sample where case_id = " + last.id());
            if (drawn == 0) {
                shelf.empty();
            }
        }
        assertThat(drawn).isEqualTo(1);
        cast.act(rani, Role.MODERATOR);
        reconsideration.undo(last.id());
        assertThat(number("select count(*) from moderation_sample where case_id = " + last.id()))
                .isZero();
    }

    @Test
    @DisplayName("Part of L21: statistics are for organizers, count what was decided, and tell no small number")
    void countsWhatWasDecided() throws Exception {
        LocalDate day = LocalDate.of(2020, 1, 15);
        LocalDate monday = LocalDate.of(2020, 1, 13);
        decidedIn(day, 6);
        cast.act(rani, Role.MODERATOR);
        assertRefused(() -> desk.read(day, day), "access.denied");
        cast.act(1_000_000L, Role.ORGANIZER);
        assertRefused(() -> desk.read(day, day.minusDays(1)), "moderation.statistics-days");
        assertRefused(() -> desk.read(day, day.plusDays(400)), "moderation.statistics-days");
        assertRefused(() -> desk.read(desk.today(), desk.today()), "moderation.statistics-days");

        ModerationStatistics week = desk.read(day, day);
        assertThat(week.from()).isEqualTo(monday);
        assertThat(week.to()).isEqualTo(monday.plusDays(6));
        assertThat(week.waits()).singleElement().satisfies(wait -> {
            assertThat(wait.begins()).isEqualTo(monday);
            assertThat(wait.kind()).isEqualTo("idea");
            assertThat(wait.decided()).isEqualTo(6);
            assertThat(wait.medianMinutes()).isEqualTo(35);
            assertThat(wait.ninetiethMinutes()).isEqualTo(55);
            assertThat(wait.longestMinutes()).isEqualTo(60);
        });
        assertThat(week.outcomes()).singleElement().satisfies(row -> assertThat(row.texts())
                .isEqualTo(6));
        assertThat(week.agreement().judged()).isEqualTo(6);
        assertThat(week.agreement().percent()).isEqualTo(83);
        assertThat(week.agreement().pairs())
                .allSatisfy(pair -> assertThat(pair.texts()).isNull());
    }

    @Test
    @DisplayName("Part of L21: no two spans of the statistics differ by a number that is not told")
    void leavesNothingToSubtract() throws Exception {
        LocalDate first = LocalDate.of(2020, 3, 3);
        LocalDate second = first.plusWeeks(1);
        decidedIn(first, 6);
        for (int each = 0; each < 2; each++) {
            move(decide("Perahu " + letters(), Outcome.PUBLISH).id(), second, 5);
            move(decide("Perahu " + letters(), Outcome.RETURN).id(), second, 5);
        }
        cast.act(1_000_000L, Role.ORGANIZER);
        assertThat(desk.read(second, second).outcomes()).hasSize(2).allSatisfy(row -> assertThat(row.texts())
                .isNull());
        assertThat(desk.read(second, second).waits()).singleElement().satisfies(wait -> {
            assertThat(wait.decided()).isNull();
            assertThat(wait.longestMinutes()).isNull();
        });
        ModerationStatistics both = desk.read(first, second);
        assertThat(both.outcomes()).extracting(row -> row.texts()).containsExactly(6L, null);
        assertThat(both.waits()).extracting(wait -> wait.decided()).containsExactly(null, 6L);
        assertThat(both.reasons()).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("no-proposal");
            assertThat(row.texts()).isNull();
        });
        assertThat(both.agreement().percent())
                .isEqualTo(desk.read(first, first).agreement().percent());
        assertThat(desk.read(first, first.plusDays(2)))
                .as("days within a week are the week")
                .isEqualTo(desk.read(first, first));
    }

    /** Published, 10 to 60 minutes after they were sent, and judged blind, one of them otherwise. */
    private void decidedIn(LocalDate day, int texts) throws SQLException {
        for (int each = 0; each < texts; each++) {
            long caseId = decide("Perahu " + letters(), Outcome.PUBLISH).id();
            move(caseId, day, 10 * (each + 1));
            judged(caseId, each < 5 ? Outcome.PUBLISH : Outcome.RETURN);
        }
    }

    private SampleText as(long moderator) {
        cast.act(moderator, Role.MODERATOR);
        return reading.next().orElseThrow();
    }

    /** An idea that was decided a minute ago, and drawn. */
    private long decided(String title, Outcome outcome) throws SQLException {
        long idea = shelf.waiting(title + " " + letters());
        long caseId = decideOn(idea, outcome).id();
        change("insert into moderation_sample (id, case_id, drawn_at) values (nextval('suara_id'), " + caseId
                + ", now()) on conflict do nothing");
        change("update moderation_case set decided_at = decided_at - interval '1 minute' where id = " + caseId);
        return idea;
    }

    private CaseView decide(String title, Outcome outcome) {
        return decideOn(shelf.waiting(title), outcome);
    }

    private CaseView decideOn(long idea, Outcome outcome) {
        cast.act(rani, Role.MODERATOR);
        CaseView opened = cases.queue().rows().stream()
                .map(row -> cases.view(row.id()))
                .filter(found -> found.kind().equals("idea") && found.subjectId() == idea)
                .findFirst()
                .orElseThrow();
        String reason = outcome == Outcome.PUBLISH ? null : "Masalahnya sudah jelas. Tambahkan usulmu, ya.";
        cases.decide(opened.id(), new DecideCase(opened.revision(), opened.version(), outcome, reason));
        return opened;
    }

    private void move(long caseId, LocalDate day, int minutes) throws SQLException {
        String at = "timestamptz '" + day + " 12:00 Asia/Jakarta'";
        change("update moderation_case set decided_at = " + at + ", opened_at = " + at + " - interval '" + minutes
                + " minutes' where id = " + caseId);
    }

    private void judged(long caseId, Outcome outcome) throws SQLException {
        change(
                "insert into moderation_sample (id, case_id, drawn_at, outcome, judged_by, judged_at) values (nextval('suara_id'), "
                        + caseId + ", now(), '" + outcome + "', " + adi
                        + ", now()) on conflict (case_id) do update set outcome = '" + outcome
                        + "', judged_by = " + adi + ", judged_at = now()");
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    private long number(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement asked = connection.createStatement();
                ResultSet answer = asked.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
