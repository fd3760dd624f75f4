package id.suara.moderation.eyes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.congress.Congresses;
import id.suara.ideas.Cast;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.Shelf;
import id.suara.ideas.SubmitIdea;
import id.suara.ideas.TextStatus;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.moderation.CaseHit;
import id.suara.moderation.CaseRow;
import id.suara.moderation.CaseStatus;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Masks;
import id.suara.moderation.Outcome;
import id.suara.moderation.Reconsideration;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two moderators read what is sensitive before it is public. */
@ExtendWith(ArquillianExtension.class)
class SecondEyesIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Cases cases;

    @Inject
    Masks masks;

    @Inject
    Reconsideration reconsideration;

    @Inject
    IdeaForum forum;

    @Inject
    PublishedIdeas published;

    @Inject
    Comments comments;

    @Inject
    Congresses congresses;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private long congress;
    private long rani;
    private long adi;

    @BeforeEach
    void open() {
        congress = cast.openCongress();
        rani = cast.moderator("Kak Rani");
        adi = cast.moderator("Kak Adi");
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName("Part of S19: what is about a sensitive theme is public only after a second, other moderator agrees")
    void publishesOnlyAfterASecondModerator() {
        long idea = sensitive("Jalur aman");
        CaseView first = caseOf(idea);
        assertThat(publish(first)).as("it waits").isEqualTo(CaseStatus.OPEN);
        assertThat(published.look(idea)).isEmpty();
        assertThat(forum(idea)).isEqualTo(TextStatus.SUBMITTED);

        cast.act(rani, Role.MODERATOR);
        assertThat(cases.queue().rows()).noneMatch(row -> row.id() == first.id());
        assertThat(cases.queue().withSecond()).isPositive();
        assertRefused(() -> cases.claim(first.id()), "moderation.second-self");
        CaseView now = cases.view(first.id());
        assertThat(now.second()).isTrue();
        assertRefused(() -> publish(now), "moderation.second-self");
        assertRefused(() -> masks.addEverywhere(now.id(), "aman"), "moderation.second-self");

        cast.act(adi, Role.MODERATOR);
        assertRefused(() -> publish(first), "moderation.stale");
        assertThat(cases.queue().rows()).filteredOn(CaseRow::second).anyMatch(row -> row.id() == first.id());
        assertThat(cases.queue().second()).isPositive();
        assertThat(cases.firstLook(first.id())).get().satisfies(look -> {
            assertThat(look.by()).isEqualTo("Kak Rani");
            assertThat(look.cause()).isEqualTo(EyesCause.THEME);
        });
        assertThat(publish(cases.claim(first.id()))).isEqualTo(CaseStatus.DECIDED);
        assertThat(published.look(idea)).isPresent();
        assertThat(cases.firstLook(first.id())).as("both are kept").isPresent();
    }

    @Test
    void goesByWhatTheSecondDecidesAndKeepsBoth() {
        long idea = sensitive("Jalur terang");
        CaseView first = caseOf(idea);
        publish(first);
        cast.act(adi, Role.MODERATOR);
        CaseView second = cases.claim(first.id());
        cases.decide(
                second.id(),
                new DecideCase(second.revision(), second.version(), Outcome.RETURN, "Ceritakan tanpa nama ya."));
        assertThat(published.look(idea)).isEmpty();
        assertThat(cases.view(first.id()).outcome()).isEqualTo(Outcome.RETURN);
        assertThat(cases.firstLook(first.id()))
                .get()
                .extracting(SecondEyes.Look::by)
                .isEqualTo("Kak Rani");
    }

    @Test
    void asksForNoSecondToReturnOrForAnOrdinaryTheme() {
        long idea = sensitive("Jalur rindang");
        CaseView first = caseOf(idea);
        cases.decide(
                first.id(), new DecideCase(first.revision(), first.version(), Outcome.RETURN, "Tulis usulmu juga ya."));
        assertThat(cases.view(first.id()).status()).isEqualTo(CaseStatus.DECIDED);
        long ordinary = shelf.waiting("Perahu " + letters());
        assertThat(publish(caseOf(ordinary))).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    @DisplayName(
            "Part of S19: a cleared sign of danger needs a second moderator whatever the theme, who sees what the first covered")
    void asksForASecondWhereASignOfDangerWasCleared() {
        long idea = shelf.waiting(new SubmitIdea(
                "education",
                null,
                "Rumah aman " + letters(),
                "Temanku bilang aku takut pulang karena jalannya gelap sekali.",
                "Kami usul ada lampu di sepanjang jalan pulang sekolah.",
                null));
        CaseView first = caseOf(idea);
        cases.hits(first.id()).stream().filter(CaseHit::blocks).forEach(hit -> cases.clear(first.id(), hit.id()));
        masks.addEverywhere(first.id(), "lampu");
        assertThat(cases.decide(
                        first.id(),
                        new DecideCase(first.revision(), first.version(), Outcome.PUBLISH, "Satu kata kami tutup.")))
                .isEqualTo(CaseStatus.OPEN);
        cast.act(adi, Role.MODERATOR);
        assertThat(cases.firstLook(first.id())).get().satisfies(look -> {
            assertThat(look.cause()).isEqualTo(EyesCause.DANGER);
            assertThat(look.note()).isEqualTo("Satu kata kami tutup.");
        });
        assertThat(masks.of(first.id())).hasSize(1);
        publish(cases.claim(first.id()));
        assertThat(published.find(idea).proposal()).contains("[disamarkan]");
    }

    @Test
    @DisplayName(
            "S19 a text with a sign of danger, small ones too, is not answered with no: it is handed on, or said to be none")
    void answersNoSignOfDangerWithARefusal() {
        long idea = shelf.waiting(new SubmitIdea(
                "education",
                null,
                "Jalan aman " + letters(),
                "Temanku bilang aku takut pulang karena jalannya gelap sekali.",
                "Kami usul ada lampu di sepanjang jalan pulang sekolah.",
                null));
        CaseView seen = caseOf(idea);
        assertThat(cases.hits(seen.id())).anyMatch(CaseHit::warns);
        assertRefused(() -> answer(seen, Outcome.RETURN), "moderation.danger-open");
        assertRefused(() -> answer(seen, Outcome.REFUSE), "moderation.danger-open");
        masks.addMarked(seen.id());
        assertThat(cases.hits(seen.id())).noneMatch(CaseHit::blocks);
        assertRefused(() -> answer(seen, Outcome.REFUSE), "moderation.danger-open");
        assertThat(cases.view(seen.id()).status()).isEqualTo(CaseStatus.OPEN);

        cast.act(adi, Role.MODERATOR);
        assertRefused(() -> answer(seen, Outcome.REFUSE), "moderation.claimed-by-other");
        cast.act(rani, Role.MODERATOR);
        cases.hits(seen.id()).stream().filter(CaseHit::warns).forEach(hit -> cases.clear(seen.id(), hit.id()));
        assertThat(answer(seen, Outcome.RETURN)).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void returnsATextWithPersonalDataWithoutClearingIt() {
        long idea = shelf.waiting(new SubmitIdea(
                "education",
                null,
                "Nomor aman " + letters(),
                "Anak-anak bisa menelepon 0812-3456-7890 bila perahunya tidak datang.",
                "Kami usul ada satu perahu sekolah dengan pelampung.",
                null));
        CaseView seen = caseOf(idea);
        assertThat(cases.hits(seen.id())).anyMatch(CaseHit::blocks);
        assertThat(answer(seen, Outcome.RETURN)).isEqualTo(CaseStatus.DECIDED);
    }

    private CaseStatus answer(CaseView seen, Outcome no) {
        return cases.decide(
                seen.id(), new DecideCase(seen.revision(), seen.version(), no, "Ceritakan tanpa nomor ya."));
    }

    @Test
    void undoesTheFirstAndTheSecondForHalfAMinute() throws Exception {
        long idea = sensitive("Jalur sejuk");
        CaseView first = caseOf(idea);
        publish(first);
        assertThat(reconsideration.latest()).get().satisfies(last -> assertThat(last.second())
                .isTrue());
        cast.act(adi, Role.MODERATOR);
        assertRefused(() -> reconsideration.undo(first.id()), "moderation.undo-other");
        cast.act(rani, Role.MODERATOR);
        CaseView again = reconsideration.undo(first.id());
        assertThat(again.second()).isFalse();
        assertThat(again.mine()).isTrue();
        publish(again);

        cast.act(adi, Role.MODERATOR);
        publish(cases.claim(first.id()));
        CaseView reopened = reconsideration.undo(first.id());
        assertThat(published.look(idea)).isEmpty();
        assertThat(reopened.second()).as("the first look stays").isTrue();
        cases.release(first.id());
        age(first.id());
        cast.act(rani, Role.MODERATOR);
        assertRefused(() -> reconsideration.undo(first.id()), "moderation.undo-late");
    }

    @Test
    @DisplayName("S13 a newer revision voids the first moderator's look, too")
    void beginsAnewWithANewerRevision() {
        long idea = sensitive("Jalur teduh");
        CaseView first = caseOf(idea);
        publish(first);
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        forum.revise(idea, forum.ownIdea(idea).version(), text("Jalur teduh sekali"));
        cast.act(adi, Role.MODERATOR);
        assertRefused(() -> cases.claim(first.id()), "moderation.stale");
        cast.act(rani, Role.MODERATOR);
        assertRefused(() -> reconsideration.undo(first.id()), "moderation.stale");
        CaseView newer = caseOf(idea);
        assertThat(newer.second()).isFalse();
        assertThat(publish(newer)).as("the first may be first again").isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void letsOneOfTwoSecondModeratorsDecide() throws Exception {
        long bayu = cast.moderator("Kak Bayu");
        for (int round = 0; round < 5; round++) {
            long idea = sensitive("Jalur " + "abcde".charAt(round) + " baru");
            CaseView first = caseOf(idea);
            publish(first);
            CaseView seen = cases.view(first.id());
            assertThat(cast.atOnce(2, turn -> {
                        cast.act(turn == 0 ? adi : bayu, Role.MODERATOR);
                        publish(seen);
                    }))
                    .containsExactlyInAnyOrder(null, "moderation.decided-already");
        }
    }

    @Test
    void letsOrganizersMarkThemesAlsoForWhatWaitsAlready() {
        cast.act(rani, Role.MODERATOR);
        assertRefused(() -> congresses.markSensitive(congress, Set.of("health")), "access.denied");
        cast.act(1_000_000L, Role.ORGANIZER);
        assertRefused(() -> congresses.markSensitive(congress, Set.of("heaven")), "congress.theme-unknown");
        long idea = shelf.waiting("Buku " + letters());
        cast.act(1_000_000L, Role.ORGANIZER);
        congresses.markSensitive(congress, Set.of("education", "protection"));
        try {
            assertThat(publish(caseOf(idea))).isEqualTo(CaseStatus.OPEN);
        } finally {
            cast.act(1_000_000L, Role.ORGANIZER);
            congresses.markSensitive(congress, Set.of("protection"));
        }
    }

    @Test
    void asksForASecondBelowAnIdeaAboutASensitiveTheme() {
        long idea = sensitive("Jalur hijau");
        CaseView first = caseOf(idea);
        publish(first);
        cast.act(adi, Role.MODERATOR);
        publish(cases.claim(first.id()));
        cast.act(cast.author(), Role.DELEGATE);
        String words = "Aku setuju sekali " + letters();
        long comment = comments.write(idea, null, new WriteComment(words));
        cast.act(rani, Role.MODERATOR);
        long below = cases.queue().rows().stream()
                .filter(row -> row.title().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(publish(cases.claim(below))).isEqualTo(CaseStatus.OPEN);
        assertThat(comments.look(comment)).isEmpty();
    }

    private TextStatus forum(long idea) {
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        return forum.ownIdea(idea).status();
    }

    private CaseStatus publish(CaseView seen) {
        return cases.decide(seen.id(), new DecideCase(seen.revision(), seen.version(), Outcome.PUBLISH, null));
    }

    /** Held by the first moderator, who acts afterwards. */
    private CaseView caseOf(long idea) {
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        String title = forum.ownIdea(idea).title();
        cast.act(rani, Role.MODERATOR);
        List<CaseRow> rows = cases.queue().rows();
        return cases.claim(rows.stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private long sensitive(String title) {
        return shelf.waiting(text(title + " " + letters()));
    }

    private static SubmitIdea text(String title) {
        SubmitIdea any = Shelf.text(title);
        return new SubmitIdea("protection", null, any.title(), any.problem(), any.proposal(), null);
    }

    /** No digits, which would be marked as a number. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private void age(long caseId) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update moderation_case set first_at = first_at - interval '1 minute' where id = " + caseId);
        }
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
