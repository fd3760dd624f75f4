package id.suara.ideas.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.congress.PlanCongress;
import id.suara.ideas.Cast;
import id.suara.ideas.IdeaFilter;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.SubmitIdea;
import id.suara.ideas.TextStatus;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Outcome;
import id.suara.moderation.reports.ItemReports;
import id.suara.moderation.reports.ReportItem;
import id.suara.moderation.reports.ReportReason;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AnswerDeskIT {

    private static final LocalDate LATER = LocalDate.now(ZoneOffset.UTC).plusDays(60);

    @Inject
    Cast cast;

    @Inject
    IdeaForum forum;

    @Inject
    Cases cases;

    @Inject
    PublishedIdeas published;

    @Inject
    AnswerDesk desk;

    @Inject
    PublicAnswers answers;

    @Inject
    Congresses congresses;

    @Inject
    ItemReports reports;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private final String mark = "tanda" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final Map<Long, Long> written = new HashMap<>();
    private long congress;
    private Long organizer;

    @BeforeEach
    void open() {
        congress = cast.openCongress();
    }

    @AfterEach
    void takeBack() {
        written.forEach((idea, author) -> {
            cast.act(author, Role.DELEGATE);
            forum.withdraw(idea, null);
        });
    }

    @Test
    @DisplayName("A draft is read by organizers only; published, its idea is answered and still public")
    void publishesAnAnswerBelowItsIdea() {
        long idea = publishedIdea();
        organize();
        assertThat(waiting()).contains(idea);
        desk.write(idea, null, text(AnswerDecision.PARTLY, LATER));
        assertThat(waiting()).doesNotContain(idea);
        assertThat(answers.of(idea)).isEmpty();

        desk.publish(Map.of(idea, desk.find(idea).orElseThrow().getVersion()));

        assertThat(answers.of(idea)).hasValueSatisfying(answer -> {
            assertThat(answer.institution()).isEqualTo("Dinas Perhubungan");
            assertThat(answer.followUpOn()).isEqualTo(LATER);
        });
        assertThat(published.find(idea).status()).isEqualTo(TextStatus.ANSWERED);
        assertThat(published
                        .page(new IdeaFilter(null, null, "ANSWERED", mark, null, 20))
                        .rows())
                .extracting("status")
                .containsExactly(TextStatus.ANSWERED);
        assertThat(published
                        .page(new IdeaFilter(null, null, "PUBLISHED", mark, null, 20))
                        .rows())
                .isEmpty();
        cast.act(written.get(idea), Role.DELEGATE);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.ANSWERED);
    }

    @Test
    @DisplayName("Drafts are published all or none: a change by somebody else meanwhile keeps every one of them back")
    void publishesAllOrNone() {
        long one = publishedIdea();
        long other = publishedIdea();
        organize();
        desk.write(one, null, text(AnswerDecision.NOT_NOW, null));
        desk.write(other, null, text(AnswerDecision.NOT_NOW, null));
        long seen = desk.find(other).orElseThrow().getVersion();
        desk.write(other, seen, text(AnswerDecision.ACCEPTED, LATER));

        Map<Long, Long> chosen = Map.of(one, desk.find(one).orElseThrow().getVersion(), other, seen);
        assertRefused(() -> desk.publish(chosen), "answers.changed");

        assertThat(answers.of(one)).isEmpty();
        assertThat(published.find(one).status()).isEqualTo(TextStatus.PUBLISHED);
        assertRefused(() -> desk.publish(Map.of()), "answers.none-chosen");

        desk.publish(Map.of(
                one, chosen.get(one), other, desk.find(other).orElseThrow().getVersion()));
        for (long idea : List.of(one, other)) {
            assertThat(answers.of(idea)).isPresent();
            assertThat(published.find(idea).status()).isEqualTo(TextStatus.ANSWERED);
        }
        assertThat(answers.of(other).orElseThrow().followUpOn()).isEqualTo(LATER);
    }

    @Test
    @DisplayName("S8 the phase of answers cannot be closed while a published idea lacks one, and goes on past its hour")
    void keepsThePhaseOpenUntilEveryIdeaIsAnswered() {
        cast.act(1_000_000L, Role.ADMINISTRATOR);
        congresses.plan(
                new PlanCongress("Kongres jawaban", LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1000));
        congress = cast.openCongress();
        long idea = publishedIdea();
        organize();
        Instant now = Instant.now();
        assertRefused(() -> schedule(now.minusSeconds(60)), "answers.unanswered");
        schedule(now.plus(Duration.ofHours(1)));
        assertThat(desk.standing().waiting()).isEqualTo(1);
        assertThat(desk.standing().overdue()).isFalse();

        desk.write(idea, null, text(AnswerDecision.NOT_NOW, null));
        assertRefused(() -> schedule(now.minusSeconds(60)), "answers.unanswered");
        desk.publish(Map.of(idea, desk.find(idea).orElseThrow().getVersion()));
        schedule(now.minusSeconds(60));
        assertThat(desk.standing().overdue()).isFalse();

        long late = publishedIdea();
        organize();
        assertThat(desk.standing().overdue()).isTrue();
        desk.write(late, null, text(AnswerDecision.NOT_NOW, null));
        desk.publish(Map.of(late, desk.find(late).orElseThrow().getVersion()));
        assertThat(published.find(late).status()).isEqualTo(TextStatus.ANSWERED);
        assertThat(desk.standing().overdue()).isFalse();
    }

    @Test
    @DisplayName("What becomes of a promise is told below it until it is kept, once for two who tell the same")
    void tracksAPromiseToItsEnd() {
        long idea = publishedIdea();
        organize();
        desk.write(idea, null, text(AnswerDecision.ACCEPTED, LATER));
        assertRefused(() -> desk.note(idea, 0, told(ProgressState.KEPT, null)), "answers.no-promise");
        desk.publish(Map.of(idea, desk.find(idea).orElseThrow().getVersion()));

        desk.note(idea, 0, told(ProgressState.UNDER_WAY, LATER.plusDays(30)));
        assertRefused(() -> desk.note(idea, 0, told(ProgressState.KEPT, null)), "answers.changed");
        assertThat(desk.page(AnswerState.PROMISE, 0, 100))
                .filteredOn(row -> row.ideaId() == idea)
                .singleElement()
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo(LATER.plusDays(30)));
        desk.note(idea, 1, told(ProgressState.KEPT, null));
        assertRefused(() -> desk.note(idea, 2, told(ProgressState.NOT_KEPT, null)), "answers.promise-ended");
        assertThat(answers.of(idea).orElseThrow().progress())
                .extracting(PublicAnswer.Note::state)
                .containsExactly(ProgressState.UNDER_WAY, ProgressState.KEPT);
    }

    @Test
    @DisplayName("A public answer is not rewritten, by no way: not at the desk, and not in the database")
    void isNotRewritten() throws SQLException {
        long idea = publishedIdea();
        organize();
        desk.write(idea, null, text(AnswerDecision.NOT_NOW, null));
        desk.publish(Map.of(idea, desk.find(idea).orElseThrow().getVersion()));
        long version = desk.find(idea).orElseThrow().getVersion();
        assertRefused(
                () -> desk.write(idea, version, text(AnswerDecision.ACCEPTED, LATER)), "answers.published-already");
        assertRefused(() -> desk.discard(idea, version), "answers.published-already");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "update official_answer set body = body || '!' where idea_id = " + idea))
                    .hasMessageContaining("not rewritten");
        }
    }

    @Test
    @DisplayName(
            "An answer is not read any more when its child takes the idea back, and none is written to what is not public")
    void goesWithItsIdea() {
        long idea = publishedIdea();
        organize();
        desk.write(idea, null, text(AnswerDecision.NOT_NOW, null));
        desk.publish(Map.of(idea, desk.find(idea).orElseThrow().getVersion()));
        cast.act(written.get(idea), Role.DELEGATE);
        forum.withdraw(idea, null);
        assertThat(answers.of(idea)).isEmpty();
        organize();
        assertRefused(() -> desk.write(idea, 2L, text(AnswerDecision.NOT_NOW, null)), "ideas.none");
    }

    @Test
    @DisplayName(
            "S8 an answered idea that readers reported and its child mended is answered again once it is published")
    void keepsItsAnswerWhenItIsMended() throws SQLException {
        long idea = publishedIdea();
        organize();
        desk.write(idea, null, text(AnswerDecision.NOT_NOW, null));
        desk.publish(Map.of(idea, desk.find(idea).orElseThrow().getVersion()));
        cast.act(cast.consentedDelegate(), Role.DELEGATE);
        reports.report(new ReportItem("idea:" + idea, ReportReason.PERSONAL_DATA));
        decide(Outcome.RETURN, "Tolong hapus nama itu.");
        assertThat(answers.of(idea)).isEmpty();
        // The half minute in which the return could be undone is over.
        sql("update idea set told_from = now() - interval '1 second' where id = " + idea);

        cast.act(written.get(idea), Role.DELEGATE);
        forum.revise(idea, forum.ownIdea(idea).version(), idea());
        decide(Outcome.PUBLISH, null);
        assertThat(published.find(idea).status()).isEqualTo(TextStatus.ANSWERED);
        assertThat(answers.of(idea)).isPresent();
    }

    private void sql(String words) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(words);
        }
    }

    private void schedule(Instant closes) {
        congresses.schedule(congress, PhaseKind.ANSWERS, Instant.now().minus(Duration.ofDays(9)), closes);
    }

    private List<Long> waiting() {
        return desk.page(AnswerState.WAITING, 0, 1000).stream()
                .map(AnswerRow::ideaId)
                .toList();
    }

    private void organize() {
        organizer = organizer == null ? (Long) cast.account("Panitia", Role.ORGANIZER, null) : organizer;
        cast.act(organizer, Role.ORGANIZER);
    }

    private long publishedIdea() {
        long author = cast.author();
        long idea = forum.submit(idea());
        written.put(idea, author);
        decide(Outcome.PUBLISH, null);
        return idea;
    }

    private SubmitIdea idea() {
        return new SubmitIdea(
                "education",
                null,
                mark,
                "Di pulau kami anak-anak berangkat jam lima pagi naik perahu nelayan.",
                "Kami usul ada satu perahu sekolah dengan pelampung.",
                "Dinas perhubungan");
    }

    private void decide(Outcome outcome, String reason) {
        cast.act(cast.moderator("Kak Rani"), Role.MODERATOR);
        CaseView opened = cases.claim(cases.queue().rows().stream()
                .filter(row -> row.title().equals(mark))
                .findFirst()
                .orElseThrow()
                .id());
        cases.decide(opened.id(), new DecideCase(opened.revision(), opened.version(), outcome, reason));
    }

    private static WriteAnswer text(AnswerDecision decision, LocalDate followUpOn) {
        return new WriteAnswer(
                decision, "Dinas Perhubungan", "Satu perahu sekolah disiapkan tahun depan.", null, followUpOn);
    }

    private static NoteProgress told(ProgressState state, LocalDate nextOn) {
        return new NoteProgress(state, "Perahunya sedang dibuat di galangan.", null, nextOn);
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
