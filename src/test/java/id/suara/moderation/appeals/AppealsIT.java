package id.suara.moderation.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.ideas.IdeaAppeals;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.Shelf;
import id.suara.ideas.TextStatus;
import id.suara.ideas.comments.CommentAppeals;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseRow;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Mask;
import id.suara.moderation.Masks;
import id.suara.moderation.Outcome;
import id.suara.moderation.Part;
import id.suara.moderation.Reconsideration;
import id.suara.moderation.ToldOfDanger;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one moderator refused, another reads once more. */
@ExtendWith(ArquillianExtension.class)
class AppealsIT {

    private static final AskAppeal WORDS = new AskAppeal("Aku tidak menulis tentang satu orang.");

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Appeals appeals;

    @Inject
    IdeaAppeals ideaAppeals;

    @Inject
    CommentAppeals commentAppeals;

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
    ToldOfDanger told;

    private final String title = "Jembatan " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private long child;
    private long idea;
    private long other;

    @BeforeEach
    void refuse() throws SQLException {
        cast.openCongress();
        idea = shelf.waiting(title);
        child = shelf.authorOf(idea);
        other = cast.moderator("Kak Sinta");
        shelf.decide(title, Outcome.REFUSE, "Tulisan ini menyakiti seseorang.");
        shelf.letItBeTold("idea", idea);
        cast.act(child, Role.DELEGATE);
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName("S21 a refused child reads the reason and the text, asks once, and another moderator alone hears it")
    void isHeardByAnotherModerator() throws SQLException {
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.REFUSED);
        assertThat(forum.ownIdea(idea).reason()).isEqualTo("Tulisan ini menyakiti seseorang.");
        assertThat(forum.ownIdea(idea).problem()).isNotBlank();
        assertThat(ideaAppeals.of(idea).state()).isEqualTo(AppealState.POSSIBLE);
        assertThat(Duration.between(Instant.now(), ideaAppeals.of(idea).until()).toDays())
                .isEqualTo(29);

        ideaAppeals.ask(idea, WORDS);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.APPEALED);
        assertThat(ideaAppeals.of(idea).state()).isEqualTo(AppealState.WAITING);
        assertThat(ideaAppeals.of(idea).refusal()).isEqualTo("Tulisan ini menyakiti seseorang.");

        long appeal = shelf.number("select max(id) from moderation_case where subject_id = " + idea);
        shelf.moderate();
        long seen = cases.waiting().orElseThrow();
        assertThat(waiting()).isEmpty();
        for (ThrowingCallable deed : List.<ThrowingCallable>of(
                () -> cases.view(appeal),
                () -> cases.claim(appeal),
                () -> cases.hits(appeal),
                () -> appeals.of(appeal),
                () -> masks.of(appeal),
                () -> masks.add(appeal, new Mask(Part.PROBLEM, 0, 4)),
                () -> cases.decide(appeal, new DecideCase(1, 1L, Outcome.REFUSE, "Tetap tidak")))) {
            assertRefused(deed, "moderation.decided-before");
        }
        cast.act(other, Role.MODERATOR);
        assertThat(cases.waiting().orElseThrow()).isEqualTo(seen + 1);
        assertThat(waiting()).singleElement().satisfies(row -> assertThat(row.appeal())
                .isTrue());
        CaseAppeal heard = appeals.of(appeal).orElseThrow();
        assertThat(heard.words()).isEqualTo(WORDS.words());
        assertThat(heard.refusal()).isEqualTo("Tulisan ini menyakiti seseorang.");
        assertThat(cases.earlier(appeal)).singleElement().satisfies(before -> assertThat(before.outcome())
                .isEqualTo(Outcome.REFUSE));

        decide(other, Outcome.PUBLISH, null);
        assertThat(published.look(idea)).isPresent();
        cast.act(child, Role.DELEGATE);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.PUBLISHED);
        assertThat(shelf.number(
                        "select count(*) from audit_entry where action in ('moderation.appealed', 'ideas.appealed')"
                                + " and (subject_id = " + appeal + " or subject_id = " + idea + ")"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "S21 a second refusal can be undone and is told late like any other, gives its reason, and is the last")
    void isRefusedForGood() throws SQLException {
        ideaAppeals.ask(idea, new AskAppeal("  "));
        long appeal = decide(other, Outcome.REFUSE, "Aku juga membacanya begitu.");
        cast.act(child, Role.DELEGATE);
        assertThat(forum.ownIdea(idea).status()).as("it can be undone").isEqualTo(TextStatus.APPEALED);
        assertThat(ideaAppeals.of(idea).state()).isEqualTo(AppealState.WAITING);
        assertRefused(() -> ideaAppeals.ask(idea, WORDS), "moderation.appeal-waiting");
        cast.act(other, Role.MODERATOR);
        reconsideration.undo(appeal);
        cast.act(child, Role.DELEGATE);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.APPEALED);

        decide(other, Outcome.REFUSE, "Tulis tentang masalahnya saja, ya.");
        shelf.letItBeTold("idea", idea);
        cast.act(child, Role.DELEGATE);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.REFUSED);
        assertThat(forum.ownIdea(idea).reason()).isEqualTo("Tulis tentang masalahnya saja, ya.");
        assertThat(ideaAppeals.of(idea).state()).isEqualTo(AppealState.FINAL);
        assertRefused(() -> ideaAppeals.ask(idea, WORDS), "moderation.appeal-final");
    }

    @Test
    @DisplayName(
            "S21 given back to be mended it is another text, whose refusal has an appeal of its own; all who decided are out")
    void isGivenBackToBeMended() throws SQLException {
        ideaAppeals.ask(idea, WORDS);
        decide(other, Outcome.RETURN, "Ganti kalimat kedua, lalu kirim lagi.");
        shelf.letItBeTold("idea", idea);
        cast.act(child, Role.DELEGATE);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.RETURNED);
        assertRefused(() -> ideaAppeals.ask(idea, WORDS), "moderation.appeal-not-refused");
        forum.revise(idea, forum.ownIdea(idea).version(), Shelf.text(title));
        shelf.decide(title, Outcome.REFUSE, "Masih menyakiti seseorang.");
        shelf.letItBeTold("idea", idea);
        cast.act(child, Role.DELEGATE);
        ideaAppeals.ask(idea, WORDS);
        long appeal = shelf.number("select max(id) from moderation_case where subject_id = " + idea);
        cast.act(other, Role.MODERATOR);
        assertRefused(() -> cases.claim(appeal), "moderation.decided-before");
        decide(cast.moderator("Kak Tomi"), Outcome.PUBLISH, null);
        assertThat(published.look(idea)).isPresent();
    }

    @Test
    @DisplayName("S21 nobody else asks, nor before it is told, after 30 days, for what was withdrawn, or a second time")
    void isAskedByItsAuthorInTime() throws SQLException {
        cast.act(cast.author(), Role.DELEGATE);
        assertRefused(() -> ideaAppeals.ask(idea, WORDS), "ideas.none");
        assertRefused(() -> ideaAppeals.of(idea), "ideas.none");
        cast.act(other, Role.MODERATOR);
        assertRefused(() -> ideaAppeals.ask(idea, WORDS), "access.denied");

        long fresh = shelf.waiting(title + " lagi");
        long author = shelf.authorOf(fresh);
        shelf.decide(title + " lagi", Outcome.REFUSE, "Tulisan ini menyakiti seseorang.");
        cast.act(author, Role.DELEGATE);
        assertRefused(() -> ideaAppeals.ask(fresh, WORDS), "moderation.appeal-not-refused");
        assertRefused(() -> ideaAppeals.of(fresh), "moderation.appeal-none");

        cast.act(child, Role.DELEGATE);
        shelf.sql("update moderation_case set decided_at = decided_at - interval '30 days' where subject_id = " + idea);
        assertThat(ideaAppeals.of(idea).state()).isEqualTo(AppealState.OVER);
        assertRefused(() -> ideaAppeals.ask(idea, WORDS), "moderation.appeal-late");
        shelf.sql("update moderation_case set decided_at = decided_at + interval '29 days' where subject_id = " + idea);
        ideaAppeals.ask(idea, WORDS);
        assertRefused(() -> ideaAppeals.ask(idea, WORDS), "moderation.appeal-waiting");
        forum.withdraw(idea, null);
        assertRefused(() -> ideaAppeals.ask(idea, WORDS), "moderation.appeal-not-refused");
        assertThat(shelf.number("select count(*) from moderation_case where status = 'OPEN' and subject_id = " + idea))
                .isZero();
    }

    @Test
    @DisplayName("S21 of many requests at once, one is an appeal and all others are told so")
    void isAskedOnceOfManyAtOnce() throws Exception {
        List<String> refusals = cast.atOnce(8, turn -> {
            cast.act(child, Role.DELEGATE);
            ideaAppeals.ask(idea, WORDS);
        });
        assertThat(refusals).filteredOn(Objects::isNull).hasSize(1);
        assertThat(refusals).filteredOn(Objects::nonNull).hasSize(7).containsOnly("moderation.appeal-waiting");
        assertThat(shelf.number(
                        "select count(*) from moderation_case where appeal_of is not null and subject_id = " + idea))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("S21 a refused comment is heard by another moderator too, also when no more comments are asked for")
    void hearsComments() throws SQLException {
        cast.act(child, Role.DELEGATE);
        long open = shelf.published("Perahu sekolah");
        long writer = cast.author();
        cast.act(writer, Role.DELEGATE);
        long comment = comments.write(open, null, new WriteComment(title + " juga penting"));
        shelf.decide(title + " juga", Outcome.REFUSE, "Kata-katanya menyakiti.");
        shelf.letItBeTold("comment", comment);
        cast.act(child, Role.DELEGATE);
        assertRefused(() -> commentAppeals.ask(comment, WORDS), "ideas.comment-none");
        cast.act(writer, Role.DELEGATE);
        commentAppeals.ask(comment, WORDS);
        assertThat(comments.own(comment).status()).isEqualTo(TextStatus.APPEALED);
        assertThat(commentAppeals.own().get(comment).state()).isEqualTo(AppealState.WAITING);
        assertRefused(() -> commentAppeals.ask(comment, WORDS), "moderation.appeal-waiting");
        decide(other, title + " juga", Outcome.PUBLISH, null);
        assertThat(comments.look(comment)).isPresent();
        cast.act(writer, Role.DELEGATE);
        comments.withdraw(comment, null);
    }

    @Test
    @DisplayName("Part of S21: organizers see how many appeals wait, how long, and which nobody who moderates may hear")
    void showsOrganizersWhatWaits() throws SQLException {
        cast.act(1_000_000L, Role.ORGANIZER);
        AppealsStanding before = appeals.standing();
        cast.act(child, Role.DELEGATE);
        ideaAppeals.ask(idea, WORDS);
        assertRefused(() -> appeals.standing(), "access.denied");
        cast.act(1_000_000L, Role.ORGANIZER);
        assertThat(appeals.standing().waiting()).isEqualTo(before.waiting() + 1);
        assertThat(appeals.standing().unheard()).isEqualTo(before.unheard());

        long appeal = shelf.number("select max(id) from moderation_case where subject_id = " + idea);
        shelf.sql("insert into moderation_case_closed_to select " + appeal + ", account_id from moderator_clearance"
                + " on conflict do nothing");
        shelf.sql("update moderation_case set opened_at = opened_at - interval '8 days' where id = " + appeal);
        AppealsStanding stuck = appeals.standing();
        assertThat(stuck.unheard()).isEqualTo(before.unheard() + 1);
        assertThat(stuck.late()).isEqualTo(before.late() + 1);
        assertThat(stuck.oldestAt()).isBefore(Instant.now().minus(Duration.ofDays(7)));
    }

    @Test
    @DisplayName(
            "Part of S19: a sign of danger in what the child says to a refusal is told to safeguarding with those words")
    void hearsDangerInTheWords() {
        Subject about = new Subject("idea", idea);
        assertThat(told.cuesOf(about)).isEmpty();
        ideaAppeals.ask(idea, new AskAppeal("Kalau tetap ditolak aku mau bunuh diri saja."));
        assertThat(told.cuesOf(about)).hasSize(1);
    }

    @Test
    @DisplayName("Part of S21: what an erased child said to a refusal goes with them")
    void forgetsTheWordsOfAnErasedChild() throws SQLException {
        ideaAppeals.ask(idea, WORDS);
        cast.erase(child);
        shelf.forget(idea);
        assertThat(shelf.number(
                        "select count(*) from moderation_case where appeal_words is not null and author_id = " + child))
                .isZero();
        assertThat(shelf.number("select count(*) from moderation_case where status = 'OPEN' and author_id = " + child))
                .isZero();
    }

    private long decide(long moderator, Outcome outcome, String reason) {
        return decide(moderator, title, outcome, reason);
    }

    private long decide(long moderator, String named, Outcome outcome, String reason) {
        cast.act(moderator, Role.MODERATOR);
        long id = cases.queue().rows().stream()
                .filter(row -> row.title().startsWith(named))
                .findFirst()
                .orElseThrow()
                .id();
        CaseView opened = cases.claim(id);
        cases.decide(id, new DecideCase(opened.revision(), opened.version(), outcome, reason));
        return id;
    }

    private List<CaseRow> waiting() {
        return cases.queue().rows().stream()
                .filter(row -> row.title().equals(title))
                .toList();
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
