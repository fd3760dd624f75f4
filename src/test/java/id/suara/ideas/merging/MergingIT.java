package id.suara.ideas.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.OwnIdea;
import id.suara.ideas.Proposer;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.Shelf;
import id.suara.ideas.StoryStep;
import id.suara.ideas.Supports;
import id.suara.ideas.TextStatus;
import id.suara.ideas.answers.AnswerDecision;
import id.suara.ideas.answers.AnswerDesk;
import id.suara.ideas.answers.PublicAnswers;
import id.suara.ideas.answers.WriteAnswer;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseView;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Outcome;
import id.suara.moderation.Reconsideration;
import id.suara.moderation.merging.MergeItems;
import id.suara.moderation.merging.Merging;
import id.suara.moderation.merging.SimilarWanted;
import id.suara.moderation.reports.ItemReports;
import id.suara.moderation.reports.ReportItem;
import id.suara.moderation.reports.ReportReason;
import id.suara.safeguarding.SightEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

/** Two ideas that say the same. */
@ExtendWith(ArquillianExtension.class)
class MergingIT {

    private static final String WHY = "Idemu mirip dengan ide lain, jadi kami gabungkan.";

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Merging merging;

    @Inject
    Reconsideration reconsideration;

    @Inject
    IdeaForum forum;

    @Inject
    PublishedIdeas published;

    @Inject
    Supports supports;

    @Inject
    Comments comments;

    @Inject
    ItemReports reports;

    @Inject
    AnswerDesk desk;

    @Inject
    PublicAnswers answers;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private long from;
    private long into;

    @BeforeEach
    void publishTwo() {
        cast.openCongress();
        from = shelf.published("Perahu bersama");
        into = shelf.published("Perahu sekolah");
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName(
            "Part of S21: a merged idea stays readable, leads to the other, names its author there, and the child is told why")
    void leadsToTheOther() throws Exception {
        assertThat(merging.similarTo("idea:" + from))
                .noneMatch(near -> near.about().equals("idea:" + from));
        merge(from, into);
        assertThat(published.look(from)).isEmpty();
        assertThat(published.read(from)).get().satisfies(row -> {
            assertThat(row.status()).isEqualTo(TextStatus.MERGED);
            assertThat(row.mergedInto()).isEqualTo(into);
        });
        assertThat(published.proposers(into)).extracting(Proposer::penName).containsExactly(penNameOf(from));
        assertThat(published.story(from)).extracting(StoryStep::kind).contains(StoryStep.Kind.MERGED);
        assertThat(published.story(into)).extracting(StoryStep::kind).contains(StoryStep.Kind.JOINED);

        assertThat(own(from).status()).as("it can still be undone").isEqualTo(TextStatus.PUBLISHED);
        assertThat(own(from).reason()).isNull();
        age();
        assertThat(own(from).status()).isEqualTo(TextStatus.MERGED);
        assertThat(own(from).reason()).isEqualTo(WHY);
        assertThat(own(from).mergedInto()).isEqualTo(into);
    }

    @Test
    void countsOnceWhoSupportedBothAndNoAuthorOfTheOther() {
        long both = cast.author();
        support(both, from);
        support(both, into);
        support(cast.author(), from);
        support(shelf.authorOf(into), from);
        shelf.moderate();
        merge(from, into);
        cast.act(1_000_000L, Role.ORGANIZER);
        assertThat(supports.of(into).count()).isEqualTo(2);
        assertThat(supports.counts(into - 1, 1)).singleElement().satisfies(row -> assertThat(row.supports())
                .isEqualTo(2));
        cast.act(both, Role.DELEGATE);
        assertThat(supports.of(into).given()).isTrue();
        assertThat(supports.own()).containsExactly(into);
        assertRefused(() -> supports.give(from), "ideas.none");
        supports.takeBack(into);
        assertThat(supports.of(into).given()).isFalse();
        cast.act(1_000_000L, Role.ORGANIZER);
        assertThat(supports.of(into).count()).isEqualTo(1);
    }

    @Test
    void refusesChainsCirclesAndWhatIsNotPublic() {
        long third = shelf.published("Perahu ketiga");
        assertRefused(() -> merge(from, from), "moderation.merge-other");
        assertRefused(
                () -> merging.merge(new MergeItems("idea:" + from, "comment:" + into, WHY)), "moderation.merge-other");
        assertRefused(() -> merging.merge(new MergeItems("cat:1", "cat:2", WHY)), "moderation.merge-other");
        assertRefused(() -> merge(from, 999_999_999_999L), "ideas.none");
        merge(from, into);
        assertRefused(() -> merge(from, third), "ideas.none");
        assertRefused(() -> merge(into, from), "ideas.none");
        assertRefused(() -> merge(third, from), "ideas.none");
        assertRefused(() -> merge(into, third), "ideas.merge-chain");
        merge(third, into);
        assertThat(published.proposers(into)).hasSize(2);
        cast.act(shelf.authorOf(into), Role.DELEGATE);
        assertRefused(() -> merge(from, into), "access.denied");
    }

    @Test
    void mergesEachOfTwoAtMostOneWayWhenTwoModeratorsDoAtOnce() throws Exception {
        long rani = cast.moderator("Kak Rani");
        long adi = cast.moderator("Kak Adi");
        assertThat(cast.atOnce(2, turn -> {
                    cast.act(turn == 0 ? rani : adi, Role.MODERATOR);
                    merge(turn == 0 ? from : into, turn == 0 ? into : from);
                }))
                .containsExactlyInAnyOrder(null, "ideas.none");
        assertThat(published.look(from).isPresent())
                .isNotEqualTo(published.look(into).isPresent());
    }

    @Test
    void undoesItForHalfAMinute() throws Exception {
        Merging.Done done = merge(from, into);
        long adi = cast.moderator("Kak Adi");
        cast.act(adi, Role.MODERATOR);
        assertRefused(() -> merging.undo(done.id()), "moderation.undo-other");
        assertRefused(() -> merging.undo(999_999_999_999L), "moderation.merge-none");
        shelf.moderate();
        merging.undo(done.id());
        assertThat(published.look(from)).isPresent();
        assertThat(published.proposers(into)).isEmpty();
        assertRefused(() -> merging.undo(done.id()), "moderation.undo-other");
        Merging.Done again = merge(from, into);
        age();
        assertRefused(() -> merging.undo(again.id()), "moderation.undo-late");
    }

    @Test
    @DisplayName(
            "When the other is withdrawn, erased, hidden or turned down, what was merged into it stands alone again")
    void standsAloneWhenTheOtherIsGone() {
        merge(from, into);
        shelf.change(new SightEvent.Taken(new Subject("idea", into)));
        assertThat(published.look(from)).isPresent();
        shelf.change(new SightEvent.GivenBack(new Subject("idea", into)));
        assertThat(published.look(into)).isPresent();
        assertThat(published.look(from)).as("for good").isPresent();

        shelf.moderate();
        merge(from, into);
        cast.act(shelf.authorOf(into), Role.DELEGATE);
        forum.withdraw(into, null);
        assertThat(published.look(from)).get().satisfies(row -> {
            assertThat(row.status()).isEqualTo(TextStatus.PUBLISHED);
            assertThat(row.mergedInto()).isNull();
        });
        assertThat(own(from).reason()).isNull();
    }

    @Test
    @DisplayName("The erasure of either author leaves the other's idea whole")
    void leavesTheOtherWholeWhenOneIsErased() {
        long third = shelf.published("Perahu ketiga");
        merge(from, into);
        merge(third, into);
        cast.erase(shelf.authorOf(from));
        shelf.forget(from);
        assertThat(published.read(from)).isEmpty();
        assertThat(published.look(into)).isPresent();
        assertThat(published.proposers(into)).hasSize(1);
        cast.erase(shelf.authorOf(into));
        shelf.forget(into);
        assertThat(published.look(third)).isPresent();
    }

    @Test
    void publishesAndMergesOnTheDeskAndUndoesBoth() {
        String title = "Perahu nelayan " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        long waiting = shelf.waiting(title);
        CaseView opened = shelf.open(title);
        assertThat(merging.similar(opened.id())).hasSizeLessThanOrEqualTo(3).isNotEmpty();
        assertThat(merging.similar(opened.id()))
                .extracting(SimilarWanted.Near::byline)
                .allMatch(byline -> byline.contains(" · "));
        DecideCase seen = new DecideCase(opened.revision(), opened.version(), Outcome.PUBLISH, null);
        assertRefused(() -> merging.decide(opened.id(), seen, "idea:" + into), "request.invalid");
        DecideCase why = new DecideCase(opened.revision(), opened.version(), Outcome.PUBLISH, WHY);
        assertRefused(() -> merging.decide(opened.id(), why, "idea:999999999999"), "ideas.none");
        assertThat(published.read(waiting)).as("nothing of it happened").isEmpty();
        merging.decide(opened.id(), why, "idea:" + into);
        assertThat(published.read(waiting).orElseThrow().mergedInto()).isEqualTo(into);

        reconsideration.undo(opened.id());
        assertThat(published.read(waiting)).isEmpty();
        assertThat(published.proposers(into)).isEmpty();
        assertThat(own(waiting).status()).isEqualTo(TextStatus.SUBMITTED);
    }

    @Test
    @DisplayName("S20 a merged idea can be reported, kept without standing alone, and turned down")
    void isReadOnceMoreWhenReported() {
        merge(from, into);
        String title = published.read(from).orElseThrow().title();
        cast.act(cast.author(), Role.DELEGATE);
        reports.report(new ReportItem("idea:" + from, ReportReason.HURTFUL));
        shelf.decide(title, Outcome.PUBLISH, null);
        assertThat(published.read(from).orElseThrow().status()).isEqualTo(TextStatus.MERGED);
        cast.act(cast.author(), Role.DELEGATE);
        reports.report(new ReportItem("idea:" + from, ReportReason.HURTFUL));
        shelf.decide(title, Outcome.REFUSE, "Ada kata yang menyakiti.");
        assertThat(published.read(from)).isEmpty();
        assertThat(published.proposers(into)).isEmpty();
    }

    @Test
    @DisplayName(
            "Part of S8: what officials say to the other is read at the merged idea too; one that has its answer is not merged")
    void sharesTheAnswerOfTheOther() {
        merge(from, into);
        cast.act(cast.account("Kak Panitia", Role.ORGANIZER, null), Role.ORGANIZER);
        desk.write(
                into,
                null,
                new WriteAnswer(
                        AnswerDecision.NOT_NOW,
                        "Dinas Perhubungan",
                        "Kami belum punya perahu untuk semua pulau.",
                        null,
                        null));
        desk.publish(Map.of(into, desk.find(into).orElseThrow().getVersion()));
        assertThat(answers.of(from)).get().satisfies(answer -> assertThat(answer.institution())
                .isEqualTo("Dinas Perhubungan"));
        assertThat(published.story(from)).allMatch(StoryStep::done);
        shelf.moderate();
        long third = shelf.published("Perahu ketiga");
        assertRefused(() -> merge(into, third), "ideas.merge-chain");
        merge(third, into);
        cast.act(shelf.authorOf(from), Role.DELEGATE);
        forum.withdraw(from, null);
        cast.act(shelf.authorOf(third), Role.DELEGATE);
        forum.withdraw(third, null);
        long fourth = shelf.published("Perahu keempat");
        assertRefused(() -> merge(into, fourth), "ideas.merge-answered");
    }

    @Test
    void keepsItsCommentsReadableAndTakesNoMore() {
        cast.act(cast.author(), Role.DELEGATE);
        String words =
                "Aku juga mau naik perahu " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        comments.write(from, null, new WriteComment(words));
        shelf.decide(words, Outcome.PUBLISH, null);
        merge(from, into);
        assertThat(comments.talk(from, 0, 10).rows()).anyMatch(row -> words.equals(row.words()));
        cast.act(cast.author(), Role.DELEGATE);
        assertRefused(() -> comments.write(from, null, new WriteComment("Aku juga mau")), "ideas.none");
    }

    private Merging.Done merge(long one, long other) {
        return merging.merge(new MergeItems("idea:" + one, "idea:" + other, WHY));
    }

    private void support(long child, long idea) {
        cast.act(child, Role.DELEGATE);
        supports.give(idea);
    }

    private OwnIdea own(long idea) {
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        return forum.ownIdea(idea);
    }

    private String penNameOf(long idea) {
        return published.read(idea).orElseThrow().penName();
    }

    /** The half minute in which it can be undone is over. */
    private void age() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update idea set merged_at = merged_at - interval '1 minute' where id = " + from);
            statement.executeUpdate(
                    "update moderation_merge set merged_at = merged_at - interval '1 minute' where from_id = " + from);
        }
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
