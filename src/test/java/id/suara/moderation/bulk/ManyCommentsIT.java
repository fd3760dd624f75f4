package id.suara.moderation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.ideas.Shelf;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.moderation.CaseRow;
import id.suara.moderation.CaseStatus;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.Outcome;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several comments, one decision. */
@ExtendWith(ArquillianExtension.class)
class ManyCommentsIT {

    private static final String WHY = "Tulis dengan kata yang lebih ramah ya.";

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    ManyComments many;

    @Inject
    Cases cases;

    @Inject
    Comments comments;

    private final List<Long> written = new ArrayList<>();
    private long idea;
    private long author;
    private long rani;
    private long adi;

    @BeforeEach
    void publishAnIdea() {
        cast.openCongress();
        idea = shelf.published("Perahu ramai");
        author = cast.author();
        rani = cast.moderator("Kak Rani");
        adi = cast.moderator("Kak Adi");
    }

    @AfterEach
    void takeBack() {
        cast.act(author, Role.DELEGATE);
        written.forEach(comment -> comments.withdraw(comment, null));
        shelf.empty();
    }

    @Test
    void tellsTheEffectFirstAndDecidesOnWhatCanBe() {
        CommentCase one = waiting("Aku setuju sekali");
        CommentCase other = waiting("Aku juga mau ikut");
        CommentCase marked = waiting("Nomorku 0812-3456-7890 ya");
        CommentCase held = waiting("Aku suka perahu");
        CommentCase mended = waiting("Aku suka laut");
        cast.act(adi, Role.MODERATOR);
        cases.claim(held.id());
        cast.act(author, Role.DELEGATE);
        long last = written.get(written.size() - 1);
        comments.revise(last, comments.own(last).version(), new WriteComment("Aku suka laut biru " + letters()));
        cast.act(rani, Role.MODERATOR);
        DecideMany all = new DecideMany(
                List.of(read(one), read(other), read(other), read(marked), read(held), read(mended), nobody()),
                Outcome.PUBLISH,
                null);
        BulkEffect before = many.preview(all);
        assertThat(before.done()).containsExactly(one.id(), other.id());
        assertThat(cases.view(one.id()).status()).as("nothing is changed").isEqualTo(CaseStatus.OPEN);

        BulkEffect done = many.decide(all);
        assertThat(done).isEqualTo(before);
        assertThat(done.left())
                .extracting(BulkEffect.Left::code)
                .containsExactly(
                        "moderation.hits-open", "moderation.claimed-by-other", "moderation.stale", "moderation.none");
        assertThat(done.left().get(0).title()).startsWith("Nomorku");
        assertThat(done.left().get(3).title()).isNull();
        assertThat(cases.view(one.id()).outcome()).isEqualTo(Outcome.PUBLISH);
        assertThat(cases.view(held.id()).status()).isEqualTo(CaseStatus.OPEN);

        BulkEffect again = many.decide(all);
        assertThat(again.done()).isEmpty();
        assertThat(again.left()).extracting(BulkEffect.Left::code).contains("moderation.decided-already");
        assertThat(many.undo(List.of(one.id(), other.id(), marked.id())))
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(cases.view(one.id())).satisfies(open -> {
            assertThat(open.status()).isEqualTo(CaseStatus.OPEN);
            assertThat(open.heldBy()).isNull();
        });
    }

    @Test
    void returnsSeveralWithOneReasonAlsoWithMarks() {
        CommentCase one = waiting("Kamu jelek");
        CommentCase marked = waiting("Telepon aku di 0812-3456-7890");
        cast.act(rani, Role.MODERATOR);
        BulkEffect done = many.decide(new DecideMany(List.of(read(one), read(marked)), Outcome.RETURN, WHY));
        assertThat(done.done()).containsExactly(one.id(), marked.id());
        assertThat(cases.view(marked.id()).reason()).isEqualTo(WHY);
        assertThatThrownBy(() -> many.decide(new DecideMany(List.of(read(one)), Outcome.RETURN, " ")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    @DisplayName("Part of S19: a comment with a sign of danger is never decided among many")
    void leavesSignsOfDangerToTheQueue() {
        CommentCase safe = waiting("Aku suka perahu");
        String words = "Aku takut pulang " + letters();
        cast.act(author, Role.DELEGATE);
        written.add(comments.write(idea, null, new WriteComment(words)));
        cast.act(rani, Role.MODERATOR);
        CaseRow danger = cases.queue().rows().stream()
                .filter(row -> row.title().equals(words))
                .findFirst()
                .orElseThrow();
        assertThat(many.waiting())
                .extracting(CommentCase::id)
                .contains(safe.id())
                .doesNotContain(danger.id());
        CaseView found = cases.view(danger.id());
        BulkEffect effect = many.decide(new DecideMany(
                List.of(new DecideMany.Chosen(found.id(), found.revision(), found.version())), Outcome.REFUSE, WHY));
        assertThat(effect.left()).extracting(BulkEffect.Left::code).containsExactly("moderation.bulk-danger");
    }

    @Test
    void decidesNoIdeasAndLetsNobodyElse() {
        String title = "Perahu sendiri " + letters();
        shelf.waiting(title);
        CaseView one = shelf.open(title);
        cases.release(one.id());
        DecideMany wanted = new DecideMany(
                List.of(new DecideMany.Chosen(one.id(), one.revision(), one.version())), Outcome.PUBLISH, null);
        assertThat(many.decide(wanted).left())
                .extracting(BulkEffect.Left::code)
                .containsExactly("moderation.bulk-comments");
        cast.act(author, Role.DELEGATE);
        assertThatThrownBy(() -> many.decide(wanted))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("access.denied"));
    }

    @Test
    void decidesEachOnceWhenTwoDoAtOnce() throws Exception {
        CommentCase one = waiting("Aku ikut");
        CommentCase other = waiting("Aku mau");
        DecideMany both = new DecideMany(List.of(read(one), read(other)), Outcome.PUBLISH, null);
        List<BulkEffect> effects = Collections.synchronizedList(new ArrayList<>());
        cast.atOnce(2, turn -> {
            cast.act(turn == 0 ? rani : adi, Role.MODERATOR);
            effects.add(many.decide(both));
        });
        assertThat(effects.stream().flatMap(effect -> effect.done().stream()))
                .containsExactlyInAnyOrder(one.id(), other.id());
    }

    /** As a moderator reads it; with letters of its own. */
    private CommentCase waiting(String beginning) {
        String words = beginning + " " + letters();
        cast.act(author, Role.DELEGATE);
        written.add(comments.write(idea, null, new WriteComment(words)));
        cast.act(rani, Role.MODERATOR);
        return many.waiting().stream()
                .filter(row -> row.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static DecideMany.Chosen read(CommentCase comment) {
        return new DecideMany.Chosen(comment.id(), comment.revision(), comment.version());
    }

    private static DecideMany.Chosen nobody() {
        return new DecideMany.Chosen(999_999_999_999L, 1, 1L);
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
