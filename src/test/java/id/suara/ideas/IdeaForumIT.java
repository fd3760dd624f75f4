package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.moderation.CaseRow;
import id.suara.moderation.CaseStatus;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Mask;
import id.suara.moderation.Masks;
import id.suara.moderation.Outcome;
import id.suara.moderation.Part;
import id.suara.moderation.Reconsideration;
import id.suara.moderation.detection.HitClass;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

/** From a child's first sentence to the public list, through the boundaries. */
@ExtendWith(ArquillianExtension.class)
class IdeaForumIT {

    @Inject
    Cast cast;

    @Inject
    IdeaForum forum;

    @Inject
    Authors authors;

    @Inject
    WritingHints hints;

    @Inject
    IdeaDrafts drafts;

    @Inject
    Cases cases;

    @Inject
    Masks masks;

    @Inject
    Reconsideration reconsideration;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    @Inject
    PublishedIdeas published;

    /** Found again by it among what other tests have left. */
    private final String mark = "tanda" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void open() {
        cast.openCongress();
    }

    /** By idea, who wrote it: taken back in the end, for other tests walk through the queue and the list too. */
    private final Map<Long, Long> written = new HashMap<>();

    @AfterEach
    void takeBack() {
        written.forEach((idea, author) -> {
            cast.act(author, Role.DELEGATE);
            forum.withdraw(idea, null);
        });
    }

    @Test
    @DisplayName(
            "S12 an idea is public only after a moderator has read and published it, under pen name and province alone")
    void publishesWhatAModeratorHasRead() {
        long author = cast.author();
        long idea = submit(author);
        assertThat(published.page(search()).rows()).isEmpty();
        assertRefused(() -> published.find(idea), "ideas.none");

        cast.act(cast.moderator("Kak Rani"), Role.MODERATOR);
        CaseView opened = cases.claim(newestCase());
        assertThat(opened.byline()).endsWith("· Maluku · 13-15").doesNotContain("Ketut", "Wirawan");
        cases.decide(opened.id(), decision(opened, Outcome.PUBLISH, null));

        assertThat(published.page(search()).rows()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo(mark);
            assertThat(row.penName()).startsWith("Pena ");
            assertThat(row.provinceCode()).isEqualTo("81");
        });
        cast.act(author, Role.DELEGATE);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.PUBLISHED);
        forum.withdraw(idea, null);
        assertThat(published.page(search()).rows()).isEmpty();
    }

    @Test
    @DisplayName("S13 an edit voids what a moderator held of the older revision")
    void voidsTheOlderRevisionWhenAnotherIsWritten() {
        long author = cast.author();
        long idea = submit(author);
        long moderator = cast.moderator("Kak Rani");
        cast.act(moderator, Role.MODERATOR);
        CaseView first = cases.claim(newestCase());

        cast.act(author, Role.DELEGATE);
        forum.revise(idea, forum.ownIdea(idea).version(), text(mark + " lagi"));

        cast.act(moderator, Role.MODERATOR);
        assertRefused(() -> cases.decide(first.id(), decision(first, Outcome.PUBLISH, null)), "moderation.stale");
        CaseView second = cases.view(newestCase());
        assertThat(second.revision()).isEqualTo(2);
        cases.decide(second.id(), decision(second, Outcome.PUBLISH, null));
        assertThat(published.find(idea).title()).isEqualTo(mark + " lagi");
    }

    @Test
    @DisplayName(
            "S15 a child sees what may give them away before sending, a sign of danger never (S19), and may send anyway")
    void hintsBeforeSendingAndHoldsAfterwards() throws Exception {
        long author = cast.author();
        String number = "Telepon aku di 0812 3456 7890 ya, nanti aku ceritakan.";
        assertThat(hints.forText(new UnsentText(null, null, mark, number, "Ayah sering memukul aku di rumah.", null)))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.field()).isEqualTo("problem");
                    assertThat(number.substring(hint.start(), hint.end())).isEqualTo("0812 3456 7890");
                    assertThat(hint.kind()).isEqualTo(HitClass.PHONE);
                });

        SubmitIdea clean = text(mark);
        long idea = forum.submit(new SubmitIdea("education", null, mark, number, clean.proposal(), null));
        written.put(idea, author);
        OwnIdea held = forum.ownIdea(idea);
        assertThat(held.status()).isEqualTo(TextStatus.HELD);
        forum.revise(idea, held.version(), clean);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.SUBMITTED);
        forum.revise(
                idea,
                forum.ownIdea(idea).version(),
                new SubmitIdea("education", null, mark, number, clean.proposal(), null));
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.HELD);

        cast.act(cast.moderator("Kak Rani"), Role.MODERATOR);
        assertRefused(() -> hints.forText(new UnsentText(null, null, null, number, null, null)), "access.denied");
        CaseView opened = cases.claim(newestCase());
        cases.decide(opened.id(), decision(opened, Outcome.RETURN, "Tolong hapus nomornya."));
        tell(idea);
        cast.act(author, Role.DELEGATE);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.RETURNED);
    }

    @Test
    @DisplayName("S22 others read an idea with words covered wherever it is shown; its author reads both")
    void showsMaskedWordsToOthersAndBothToTheAuthor() {
        long author = cast.author();
        SubmitIdea clean = text(mark);
        String number = "Nomor ketua RT 0812 3456 7890, bilang ke Pakdetruno.";
        long idea = forum.submit(new SubmitIdea(
                "other", "Klub Pakdetruno", mark + " Pakdetruno", number, clean.proposal(), "Pakdetruno"));
        written.put(idea, author);
        long moderator = cast.moderator("Kak Rani");
        cast.act(moderator, Role.MODERATOR);
        CaseView opened = cases.claim(newestCase());
        assertThat(opened.problem()).isEqualTo(number);
        assertThat(opened.addressee()).isEqualTo("Pakdetruno");
        masks.addEverywhere(opened.id(), "Pakdetruno");
        masks.addMarked(opened.id());
        cases.decide(opened.id(), decision(opened, Outcome.PUBLISH, "Nomor dan nama kami samarkan."));

        IdeaRow shown = published.find(idea);
        assertThat(shown.title()).isEqualTo(mark + " [disamarkan]");
        assertThat(shown.problem()).doesNotContain("3456", "Pakdetruno").contains("[disamarkan]");
        assertThat(shown.ownTheme()).isEqualTo("Klub [disamarkan]");
        assertThat(shown.addressee()).isEqualTo("[disamarkan]");
        assertThat(shown.proposal()).isEqualTo(clean.proposal());
        assertThat(published.page(search()).rows()).extracting(IdeaRow::title).containsExactly(shown.title());
        assertThat(published
                        .page(new IdeaFilter(null, null, null, "Pakdetruno", null, 20))
                        .rows())
                .as("a covered word finds nothing")
                .isEmpty();

        cast.act(author, Role.DELEGATE);
        OwnIdea own = forum.ownIdea(idea);
        assertThat(own.title()).isEqualTo(shown.title());
        assertThat(own.reason()).isEqualTo("Nomor dan nama kami samarkan.");
        MaskedIdea both = forum.masked(idea).orElseThrow();
        assertThat(both.problem()).isEqualTo(number);
        assertThat(both.covered()).extracting(MaskedIdea.Words::words).contains("Pakdetruno", "0812 3456 7890");
        cast.author();
        assertRefused(() -> forum.masked(idea), "ideas.none");
    }

    @Test
    @DisplayName("S6 a draft is kept at the server, one per form, for its writer alone, until it is sent")
    void keepsADraftUntilItIsSent() {
        long author = cast.author();
        UnsentText begun = new UnsentText("education", null, mark, "Di pulau kami\u0000", null, null);
        OwnDraft first = drafts.keep(null, 0, begun);
        assertThat(drafts.find(null).orElseThrow().text().problem()).isEqualTo("Di pulau kami");
        assertRefused(() -> drafts.keep(null, 0, begun), "ideas.draft-changed");
        OwnDraft second = drafts.keepNewest(null, new UnsentText("health", null, mark, null, null, null));
        assertThat(second.version()).isGreaterThan(first.version());
        assertRefused(() -> drafts.keep(null, first.version(), begun), "ideas.draft-changed");
        assertThat(drafts.keep(null, second.version(), begun).text().theme()).isEqualTo("education");

        cast.author();
        assertThat(drafts.find(null)).isEmpty();
        cast.act(author, Role.DELEGATE);
        long idea = submit(author);
        assertThat(drafts.find(null)).isEmpty();

        drafts.keep(idea, 0, begun);
        cast.author();
        assertRefused(() -> drafts.keep(idea, 0, begun), "ideas.none");
        assertThat(drafts.find(idea)).isEmpty();
        cast.act(author, Role.DELEGATE);
        assertThat(drafts.find(idea)).isPresent();
        forum.withdraw(idea, null);
        assertThat(drafts.find(idea)).isEmpty();
        assertRefused(() -> drafts.keep(idea, 0, begun), "ideas.not-editable");
    }

    @Test
    @DisplayName("Part of S21: what is returned carries the reason, can be mended and is read again")
    void letsAChildMendWhatWasReturned() throws Exception {
        long author = cast.author();
        long idea = submit(author);
        cast.act(cast.moderator("Kak Rani"), Role.MODERATOR);
        CaseView opened = cases.view(newestCase());
        assertThatThrownBy(() -> cases.decide(opened.id(), decision(opened, Outcome.RETURN, " ")))
                .isInstanceOf(ConstraintViolationException.class);
        cases.decide(opened.id(), decision(opened, Outcome.RETURN, "Tolong perjelas."));

        cast.act(author, Role.DELEGATE);
        assertThat(forum.ownIdea(idea).status()).as("not told yet").isEqualTo(TextStatus.SUBMITTED);
        assertThat(forum.ownIdea(idea).reason()).isNull();
        tell(idea);
        OwnIdea returned = forum.ownIdea(idea);
        assertThat(returned.status()).isEqualTo(TextStatus.RETURNED);
        assertThat(returned.reason()).isEqualTo("Tolong perjelas.");
        forum.revise(idea, returned.version(), text(mark));
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.SUBMITTED);
        assertRefused(() -> forum.revise(idea, returned.version(), text(mark)), "ideas.changed");
    }

    @Test
    @DisplayName("S1 no idea is sent before consent, the accepted page and a pen name")
    void asksForConsentThePageAndAPenNameFirst() {
        cast.act(cast.askedDelegate(), Role.DELEGATE);
        assertRefused(() -> forum.submit(text(mark)), "ideas.consent-missing");
        long author = cast.consentedDelegate();
        cast.act(author, Role.DELEGATE);
        assertRefused(() -> forum.submit(text(mark)), "ideas.page-not-accepted");
        assertRefused(() -> authors.choosePenName("Elang Laut"), "ideas.page-not-accepted");
        authors.acceptPage(ParticipationPage.EDITION);
        assertRefused(() -> forum.submit(text(mark)), "ideas.pen-name-missing");
        authors.choosePenName(authors.suggestions(6, 1).get(0));
        assertThat(submit(author)).isPositive();
    }

    @Test
    @DisplayName("S10 a pen name is one child's alone, and fixed while a text under it is being read")
    void keepsPenNamesApart() {
        cast.author();
        String taken = authors.own().orElseThrow().getPenName();
        long author = cast.author();
        assertRefused(() -> authors.choosePenName(taken.toUpperCase(Locale.ROOT)), "ideas.pen-name-taken");
        submit(author);
        assertRefused(() -> authors.choosePenName("Rusa Timur Jauh"), "ideas.pen-name-in-use");
    }

    @Test
    @DisplayName(
            "A phase that closes takes what was begun before for some minutes more, and the draft of what comes later stays")
    void closesFairlyToWhoeverIsWriting() {
        long author = cast.author();
        cast.closedIdeas(Duration.ofMinutes(3));
        cast.act(author, Role.DELEGATE);
        assertThat(forum.isOpen()).as("nothing is begun any more").isFalse();
        assertThat(forum.isAccepting()).isTrue();
        submit(author);
        drafts.keepNewest(null, new UnsentText("health", null, mark, null, null, null));
        cast.closedIdeas(Duration.ofMinutes(11));
        cast.act(author, Role.DELEGATE);
        assertRefused(() -> submit(author), "congress.phase-closed");
        assertThat(drafts.find(null)).isPresent();
        cast.openCongress();
    }

    @Test
    void keepsAnothersIdeaOutOfReach() {
        long idea = submit(cast.author());
        cast.author();
        assertRefused(() -> forum.ownIdea(idea), "ideas.none");
        assertRefused(() -> forum.withdraw(idea, null), "ideas.none");
    }

    @Test
    void refusesAThemeThatTheCongressDoesNotHave() {
        cast.author();
        SubmitIdea text = text(mark);
        assertRefused(
                () -> forum.submit(new SubmitIdea("nope", null, mark, text.problem(), text.proposal(), null)),
                "ideas.theme-unknown");
    }

    @Test
    @DisplayName(
            "A decision is undone for half a minute: out of public sight, caches included, and the audit log keeps both")
    void takesAPublicationBack() throws Exception {
        long author = cast.author();
        long idea = submit(author);
        long moderator = cast.moderator("Kak Rani");
        cast.act(moderator, Role.MODERATOR);
        CaseView opened = cases.claim(newestCase());
        masks.add(opened.id(), new Mask(Part.PROBLEM, 0, 2));
        cases.decide(opened.id(), decision(opened, Outcome.PUBLISH, null));
        assertThat(published.page(search()).rows()).hasSize(1);
        assertThat(reconsideration.latest().orElseThrow().caseId()).isEqualTo(opened.id());

        cast.act(cast.moderator("Kak Adi"), Role.MODERATOR);
        assertThat(reconsideration.latest()).isEmpty();
        assertRefused(() -> reconsideration.undo(opened.id()), "moderation.undo-other");
        cast.act(moderator, Role.MODERATOR);
        CaseView again = reconsideration.undo(opened.id());
        assertThat(again.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(again.mine()).isTrue();
        assertRefused(() -> published.find(idea), "ideas.none");
        assertThat(published.page(search()).rows()).isEmpty();
        assertThat(deeds(opened.id())).contains("moderation.decided", "moderation.undone");
        cast.act(author, Role.DELEGATE);
        OwnIdea own = forum.ownIdea(idea);
        assertThat(own.status()).isEqualTo(TextStatus.SUBMITTED);
        assertThat(own.maskedFrom()).isNull();
        assertThat(own.problem()).startsWith("Di");

        cast.act(moderator, Role.MODERATOR);
        cases.decide(opened.id(), decision(again, Outcome.RETURN, "Tolong perjelas."));
        sql("update moderation_case set decided_at = decided_at - interval '31 seconds' where id = " + opened.id());
        assertThat(reconsideration.latest()).isEmpty();
        assertRefused(() -> reconsideration.undo(opened.id()), "moderation.undo-late");
    }

    @Test
    @DisplayName("S13 a decision is not undone once the author has gone on")
    void leavesADecisionWhenTheAuthorWentOn() {
        long author = cast.author();
        long idea = submit(author);
        long moderator = cast.moderator("Kak Rani");
        cast.act(moderator, Role.MODERATOR);
        CaseView opened = cases.claim(newestCase());
        cases.decide(opened.id(), decision(opened, Outcome.REFUSE, "Alasan"));
        cast.act(author, Role.DELEGATE);
        forum.revise(idea, forum.ownIdea(idea).version(), text(mark + " lagi"));
        cast.act(moderator, Role.MODERATOR);
        assertRefused(() -> reconsideration.undo(opened.id()), "moderation.stale");
        assertThat(cases.view(newestCase()).revision()).isEqualTo(2);
    }

    /** The half minute in which a decision can be undone is over. */
    private void tell(long idea) throws SQLException {
        sql("update idea set told_from = now() - interval '1 second' where id = " + idea);
    }

    private void sql(String words) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(words);
        }
    }

    private List<String> deeds(long caseId) throws SQLException {
        List<String> deeds = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select action from audit_entry where subject_kind = 'case' and subject_id = " + caseId)) {
            while (rows.next()) {
                deeds.add(rows.getString(1));
            }
        }
        return deeds;
    }

    private long submit(long author) {
        long idea = forum.submit(text(mark));
        written.put(idea, author);
        return idea;
    }

    private long newestCase() {
        return cases.queue().rows().stream()
                .filter(row -> row.title().startsWith(mark))
                .max(Comparator.comparing(CaseRow::openedAt))
                .orElseThrow()
                .id();
    }

    private IdeaFilter search() {
        return new IdeaFilter(null, null, null, mark, null, 20);
    }

    private static DecideCase decision(CaseView opened, Outcome outcome, String reason) {
        return new DecideCase(opened.revision(), opened.version(), outcome, reason);
    }

    private static SubmitIdea text(String title) {
        return new SubmitIdea(
                "education",
                null,
                title,
                "Di pulau kami anak-anak berangkat jam lima pagi naik perahu nelayan.",
                "Kami usul ada satu perahu sekolah dengan pelampung.",
                "Dinas perhubungan");
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
