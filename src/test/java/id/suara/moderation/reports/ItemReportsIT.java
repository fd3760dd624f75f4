package id.suara.moderation.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.Shelf;
import id.suara.ideas.TextStatus;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseRow;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.Outcome;
import id.suara.moderation.ToldOfDanger;
import id.suara.moderation.Urgency;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers report what is public; a person decides, and the reader hears of it. */
@ExtendWith(ArquillianExtension.class)
class ItemReportsIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    ItemReports reports;

    @Inject
    Cases cases;

    @Inject
    IdeaForum forum;

    @Inject
    PublishedIdeas published;

    @Inject
    Comments comments;

    @Inject
    ToldOfDanger told;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private long idea;
    private String title;

    @BeforeEach
    void publish() {
        cast.openCongress();
        idea = shelf.published("Perahu dilaporkan");
        title = published.find(idea).title();
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName(
            "S20 reports of one thing are one case with a number, the reporters stay hidden, and nothing hides by itself")
    void joinsTheReportsOfOneThing() {
        long first = reportedBy(cast.consentedDelegate(), ReportReason.PERSONAL_DATA);
        reports.report(new ReportItem("idea:" + idea, ReportReason.HURTFUL));
        assertThat(reports.own()).hasSize(1);
        reportedBy(cast.consentedDelegate(), ReportReason.PERSONAL_DATA);
        reportedBy(cast.account("Ibu Wayan", Role.CHAPERONE, null), ReportReason.OTHER);

        CaseView opened = shelf.open(title);
        assertThat(cases.queue().rows())
                .filteredOn(row -> row.title().equals(title))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reports()).isEqualTo(3);
                    assertThat(row.urgency()).isEqualTo(Urgency.HELD);
                    assertThat(row.weight())
                            .as("personal data weighs twice, and one account once")
                            .isEqualTo(5);
                });
        assertThat(reports.ofCase(opened.id()))
                .containsExactly(
                        new ReasonCount(ReportReason.PERSONAL_DATA, 2), new ReasonCount(ReportReason.OTHER, 1));
        assertThat(published.look(idea)).as("a person decides").isPresent();
        cast.act(first, Role.DELEGATE);
        assertRefused(() -> reports.ofCase(opened.id()), "access.denied");
    }

    @Test
    @DisplayName("S20 the reporter is told the outcome: kept")
    void tellsThatItWasKept() throws SQLException {
        long reader = reportedBy(cast.consentedDelegate(), ReportReason.NOT_TRUE);
        assertThat(outcomeFor(reader)).isEqualTo(ReportOutcome.WAITING);
        shelf.decide(title, Outcome.PUBLISH, null);
        assertThat(outcomeFor(reader)).as("it can still be undone").isEqualTo(ReportOutcome.WAITING);
        letTheHalfMinutePass();
        assertThat(outcomeFor(reader)).isEqualTo(ReportOutcome.KEPT);
        assertThat(published.look(idea)).isPresent();
        reports.report(new ReportItem("idea:" + idea, ReportReason.OTHER));
        assertThat(waiting()).as("the same reader on the same text").isEmpty();
        reportedBy(cast.consentedDelegate(), ReportReason.NOT_TRUE);
        assertThat(waiting()).as("another reader").hasSize(1);
    }

    @Test
    @DisplayName("S20, S21 the reporter is told the outcome: taken from sight, and its author may mend it")
    void tellsThatItWasTakenDown() throws SQLException {
        long reader = reportedBy(cast.consentedDelegate(), ReportReason.PERSONAL_DATA);
        shelf.decide(title, Outcome.RETURN, "Tolong hapus nama temanmu.");
        letTheHalfMinutePass();
        assertThat(outcomeFor(reader)).isEqualTo(ReportOutcome.TAKEN_DOWN);
        assertThat(published.look(idea)).isEmpty();
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        shelf.tell("idea", idea);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.RETURNED);
        assertThat(forum.ownIdea(idea).reason()).isEqualTo("Tolong hapus nama temanmu.");
        forum.revise(idea, forum.ownIdea(idea).version(), Shelf.text(title));
        shelf.decide(title, Outcome.PUBLISH, null);
        assertThat(published.look(idea)).isPresent();
    }

    @Test
    void tellsThatItsAuthorTookItBack() {
        long reader = reportedBy(cast.consentedDelegate(), ReportReason.HURTFUL);
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        forum.withdraw(idea, null);
        assertThat(outcomeFor(reader)).isEqualTo(ReportOutcome.WITHDRAWN);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void readsAReportedCommentOnceMore() throws SQLException {
        long child = cast.author();
        cast.act(child, Role.DELEGATE);
        long comment = comments.write(idea, null, new WriteComment(title + " itu jelek, nomorku 0812 3456 7890"));
        shelf.decide(title + " itu", Outcome.PUBLISH, null);
        int cues = told.cuesOf(new Subject("comment", comment)).size();
        cast.act(cast.consentedDelegate(), Role.DELEGATE);
        reports.report(new ReportItem("comment:" + comment, ReportReason.HURTFUL));
        CaseView again = shelf.open(title + " itu");
        assertThat(cases.hits(again.id()))
                .as("what was cleared is not asked again")
                .isNotEmpty()
                .noneMatch(hit -> hit.blocks());
        assertThat(cases.earlier(again.id())).hasSize(1);
        assertThat(told.cuesOf(new Subject("comment", comment))).hasSize(cues);
        shelf.decide(title + " itu", Outcome.REFUSE, "Kata-katanya menyakiti.");
        cast.act(child, Role.DELEGATE);
        shelf.tell("idea_comment", comment);
        assertThat(comments.own(comment).status()).isEqualTo(TextStatus.REFUSED);
        assertThat(comments.talk(idea, 0, 10).rows()).isEmpty();
    }

    @Test
    void takesReportsOfWhatIsPublicAndNotOnesOwn() {
        long waiting = shelf.waiting("Belum dibaca siapa pun");
        assertRefused(
                () -> reports.report(new ReportItem("idea:" + waiting, ReportReason.OTHER)), "moderation.report-none");
        assertRefused(() -> reports.report(new ReportItem("kucing:1", ReportReason.OTHER)), "moderation.report-none");
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        assertRefused(
                () -> reports.report(new ReportItem("idea:" + idea, ReportReason.OTHER)), "moderation.report-own");
    }

    @Test
    @DisplayName("Reports lift a text over what waits a little longer, and no crowd over what waits for hours")
    void liftsWhatIsReportedWithoutStarvingOthers() throws Exception {
        String old = "Sudah lama " + title.replaceAll("[^a-f]", "");
        String recent = "Baru saja " + title.replaceAll("[^a-f]", "");
        age(shelf.waiting(old), "5 hours");
        age(shelf.waiting(recent), "50 minutes");
        reportedBy(cast.consentedDelegate(), ReportReason.OTHER);
        assertThat(order(old, recent)).containsExactly(old, recent, title);
        reportedBy(cast.consentedDelegate(), ReportReason.NOT_FOR_CHILDREN);
        assertThat(order(old, recent)).as("an hour and a half ahead").containsExactly(old, title, recent);
        for (int reader = 0; reader < 6; reader++) {
            reportedBy(cast.consentedDelegate(), ReportReason.PERSONAL_DATA);
        }
        assertThat(order(old, recent)).as("four hours ahead, not more").containsExactly(old, title, recent);
        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.reports()).isEqualTo(8);
            assertThat(row.weight()).isEqualTo(8);
        });
    }

    private void age(long waiting, String by) throws SQLException {
        shelf.sql("update moderation_case set opened_at = opened_at - interval '" + by
                + "' where status = 'OPEN' and subject_kind = 'idea' and subject_id = " + waiting);
    }

    private List<String> order(String... others) {
        shelf.moderate();
        return cases.queue().rows().stream()
                .map(CaseRow::title)
                .filter(words -> words.equals(title) || List.of(others).contains(words))
                .toList();
    }

    @Test
    @DisplayName("Many readers who report one thing at once open one case")
    void opensOneCaseForManyAtOnce() throws Exception {
        List<Long> readers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            readers.add(cast.consentedDelegate());
        }
        assertThat(cast.atOnce(20, turn -> {
                    cast.act(readers.get(turn), Role.DELEGATE);
                    reports.report(new ReportItem("idea:" + idea, ReportReason.OTHER));
                }))
                .containsOnlyNulls();
        shelf.open(title);
        assertThat(waiting()).singleElement().extracting(CaseRow::reports).isEqualTo(20L);
    }

    private long reportedBy(long account, ReportReason reason) {
        cast.act(account, Role.DELEGATE);
        reports.report(new ReportItem("idea:" + idea, reason));
        return account;
    }

    /** In which a moderator may undo. */
    private void letTheHalfMinutePass() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update moderation_case set decided_at = decided_at - interval '31 seconds'"
                    + " where subject_kind = 'idea' and status = 'DECIDED' and subject_id = " + idea);
        }
    }

    private ReportOutcome outcomeFor(long reader) {
        cast.act(reader, Role.DELEGATE);
        return reports.own("idea:" + idea).orElseThrow().outcome();
    }

    private List<CaseRow> waiting() {
        cast.act(cast.moderator("Kak Adi"), Role.MODERATOR);
        List<CaseRow> rows = cases.queue().rows().stream()
                .filter(row -> row.title().equals(title))
                .toList();
        cast.act(cast.consentedDelegate(), Role.DELEGATE);
        return rows;
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
