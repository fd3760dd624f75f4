package id.suara.ideas.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.ideas.Authors;
import id.suara.ideas.Cast;
import id.suara.ideas.Shelf;
import id.suara.ideas.TextStatus;
import id.suara.ideas.WritingHints;
import id.suara.kernel.ConcernCue;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.Mask;
import id.suara.moderation.Masks;
import id.suara.moderation.Outcome;
import id.suara.moderation.Part;
import id.suara.moderation.Reconsideration;
import id.suara.moderation.ThreadWanted;
import id.suara.moderation.ToldOfDanger;
import id.suara.moderation.detection.HitClass;
import id.suara.safeguarding.SightEvent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Children talk about an idea; a person reads every word first. */
@ExtendWith(ArquillianExtension.class)
class CommentsIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Comments comments;

    @Inject
    Congresses congresses;

    @Inject
    Authors authors;

    @Inject
    WritingHints hints;

    @Inject
    Cases cases;

    @Inject
    ToldOfDanger told;

    @Inject
    Masks masks;

    @Inject
    Reconsideration reconsideration;

    private final String mark = "kata" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final List<long[]> written = new ArrayList<>();
    private long idea;

    @BeforeEach
    void publish() {
        cast.openCongress();
        idea = shelf.published("Perahu sekolah");
    }

    @AfterEach
    void takeBack() {
        for (long[] comment : written) {
            cast.act(comment[1], Role.DELEGATE);
            comments.withdraw(comment[0], null);
        }
        shelf.empty();
    }

    @Test
    @DisplayName("Commenting that closes still takes for ten minutes what was begun before, and nothing after them")
    void takesForSomeMinutesWhatWasBegunBefore() {
        long child = cast.author();
        closed(Duration.ofMinutes(9));
        write(child, null, mark + " di pulau kami juga begitu");
        closed(Duration.ofMinutes(11));
        cast.act(child, Role.DELEGATE);
        assertRefused(() -> comments.write(idea, null, new WriteComment(mark + " juga")), "congress.phase-closed");
        cast.openCongress();
    }

    private void closed(Duration ago) {
        cast.act(1_000_000L, Role.ADMINISTRATOR);
        Instant now = Instant.now();
        congresses.schedule(
                congresses.requireCurrent().getId(), PhaseKind.COMMENT, now.minus(Duration.ofDays(1)), now.minus(ago));
    }

    @Test
    @DisplayName("S12 a comment is public only after a moderator has read it, under pen name and province alone (S9)")
    void publishesWhatAModeratorHasRead() {
        long child = cast.author();
        long comment = write(child, null, mark + " di pulau kami juga begitu");
        assertThat(comments.talk(idea, 0, 30).rows()).isEmpty();
        assertThat(comments.own()).singleElement().satisfies(own -> {
            assertThat(own.status()).isEqualTo(TextStatus.SUBMITTED);
            assertThat(own.unread()).isTrue();
        });
        assertRefused(() -> authors.choosePenName("Rusa Timur Jauh"), "ideas.pen-name-in-use");

        CaseView opened = shelf.open(mark);
        assertThat(opened.byline()).endsWith("· Maluku · 13-15").doesNotContain("Ketut", "Wirawan");
        assertThat(cases.thread(opened.id())).singleElement().satisfies(above -> {
            assertThat(above.title()).startsWith("Perahu sekolah");
            assertThat(above.byline()).endsWith("· Maluku").doesNotContain("13-15");
        });
        shelf.decide(mark, Outcome.PUBLISH, null);
        assertThat(comments.talk(idea, 0, 30).rows()).singleElement().satisfies(row -> {
            assertThat(row.words()).startsWith(mark);
            assertThat(row.penName()).startsWith("Pena ");
            assertThat(row.provinceCode()).isEqualTo("81");
        });
        cast.act(child, Role.DELEGATE);
        comments.withdraw(comment, null);
        assertThat(comments.talk(idea, 0, 30).rows()).isEmpty();
    }

    @Test
    @DisplayName("S22 others read a comment with words covered, its author reads both; undone, nobody reads it")
    void coversWordsAndTakesItBack() {
        long child = cast.author();
        long comment = write(child, null, mark + " kata teman di sebelah");
        CaseView opened = shelf.open(mark);
        masks.add(opened.id(), new Mask(Part.BODY, 0, mark.length()));
        shelf.decide(mark, Outcome.PUBLISH, null);
        assertThat(comments.talk(idea, 0, 30).rows())
                .extracting(CommentRow::words)
                .containsExactly(Mask.COVER + " kata teman di sebelah");
        cast.act(child, Role.DELEGATE);
        assertThat(comments.own(comment).words()).startsWith(Mask.COVER);
        assertThat(comments.own(comment).ownWords()).startsWith(mark);

        shelf.moderate();
        reconsideration.undo(opened.id());
        assertThat(comments.talk(idea, 0, 30).rows()).isEmpty();
        cast.act(child, Role.DELEGATE);
        assertThat(comments.own(comment).status()).isEqualTo(TextStatus.SUBMITTED);
        assertThat(comments.own(comment).words()).startsWith(mark);
        assertThat(comments.own(comment).ownWords()).isNull();
    }

    @Test
    @DisplayName(
            "Part of S18: a comment that officers look into is seen by nobody but its author, until it is given back")
    void isOutOfSightWhileOfficersLook() {
        long child = cast.author();
        long comment = published(child, null, mark + " di pulau kami juga begitu");
        Subject about = new Subject("comment", comment);
        shelf.change(new SightEvent.Taken(about));
        assertThat(comments.talk(idea, 0, 30).rows()).isEmpty();
        cast.act(child, Role.DELEGATE);
        assertThat(comments.own(comment).status()).isEqualTo(TextStatus.HIDDEN);
        shelf.change(new SightEvent.GivenBack(about));
        assertThat(comments.talk(idea, 0, 30).rows()).hasSize(1);
    }

    @Test
    @DisplayName(
            "Talk is three deep and read in its order; what is taken back leaves its place while answers hang on it")
    void talksThreeDeep() {
        long first = published(cast.author(), null, mark + " satu");
        long second = published(cast.author(), null, mark + " dua");
        long answerer = cast.author();
        long answer = published(answerer, first, mark + " jawaban");
        long reply = write(cast.author(), answer, mark + " balasan");
        assertThat(threadOf(mark + " balasan")).hasSize(3);
        shelf.decide(mark + " balasan", Outcome.PUBLISH, null);
        assertThat(comments.talk(idea, 0, 30).rows())
                .extracting(CommentRow::id)
                .containsExactly(first, answer, reply, second);
        assertThat(comments.talk(idea, 0, 1).rows()).hasSize(3);
        assertThat(comments.talk(idea, 0, 1).next()).isEqualTo(first);
        assertThat(comments.talk(idea, first, 1).rows())
                .extracting(CommentRow::id)
                .containsExactly(second);
        cast.author();
        assertRefused(() -> comments.write(idea, reply, new WriteComment("Terlalu dalam")), "ideas.comment-too-deep");

        cast.act(answerer, Role.DELEGATE);
        comments.withdraw(answer, null);
        assertThat(comments.talk(idea, 0, 30).rows()).hasSize(4).anySatisfy(row -> {
            assertThat(row.id()).isEqualTo(answer);
            assertThat(row.gone()).isTrue();
            assertThat(row.penName()).isNull();
            assertThat(row.provinceCode()).isNull();
        });
        assertRefused(() -> comments.write(idea, answer, new WriteComment("Ke mana?")), "ideas.comment-none");
    }

    @Test
    @DisplayName(
            "S15 hints at what gives a child away, holds it for the moderator all the same, and never hints at danger")
    void hintsBeforeSendingAndHoldsAfterwards() throws SQLException {
        long child = cast.author();
        String number = mark + " telepon aku di 0812 3456 7890 ya";
        assertThat(hints.forWords(number)).singleElement().satisfies(hint -> assertThat(hint.kind())
                .isEqualTo(HitClass.PHONE));
        assertThat(hints.forWords("Ayah sering memukul aku di rumah.")).isEmpty();
        long comment = write(child, null, number);
        assertThat(comments.own(comment).status()).isEqualTo(TextStatus.HELD);
        CaseView opened = shelf.open(mark);
        assertThat(cases.hits(opened.id()))
                .as("marked once, though the case is listed by these words too")
                .singleElement()
                .satisfies(hit -> assertThat(hit.part()).isEqualTo(Part.BODY));
        shelf.decide(mark, Outcome.RETURN, "Tolong hapus nomornya.");
        cast.act(child, Role.DELEGATE);
        assertThat(comments.own(comment).status()).as("not told yet").isEqualTo(TextStatus.HELD);
        assertThat(comments.own(comment).reason()).isNull();
        shelf.tell("idea_comment", comment);
        OwnComment returned = comments.own(comment);
        assertThat(returned.reason()).isEqualTo("Tolong hapus nomornya.");
        comments.revise(comment, returned.version(), new WriteComment(mark + " terima kasih"));
        assertThat(comments.own(comment).status()).isEqualTo(TextStatus.SUBMITTED);
        assertRefused(
                () -> comments.revise(comment, returned.version(), new WriteComment("Lagi")), "ideas.comment-changed");
    }

    @Test
    @DisplayName("S19 a sign of danger in a comment is told to safeguarding at once")
    void tellsOfDanger() {
        long comment = write(cast.author(), null, mark + " ayah sering memukul aku sampai berdarah");
        assertThat(told.cuesOf(new Subject("comment", comment)))
                .singleElement()
                .extracting(ConcernCue::revision)
                .isEqualTo(1);
    }

    @Test
    @DisplayName("S13 an edit voids what a moderator held of the older revision")
    void voidsTheOlderRevision() {
        long child = cast.author();
        long comment = write(child, null, mark + " begitu");
        CaseView first = shelf.open(mark);
        cast.act(child, Role.DELEGATE);
        comments.revise(comment, comments.own(comment).version(), new WriteComment(mark + " begini"));
        CaseView second = shelf.open(mark);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.revision()).isEqualTo(2);
        assertThat(cases.earlier(second.id())).hasSize(1);
    }

    @Test
    void keepsAnothersCommentOutOfReach() {
        long comment = write(cast.author(), null, mark);
        cast.author();
        assertRefused(() -> comments.own(comment), "ideas.comment-none");
        assertRefused(() -> comments.withdraw(comment, null), "ideas.comment-none");
        assertRefused(() -> comments.write(idea, comment, new WriteComment("Halo juga")), "ideas.comment-none");
        assertRefused(() -> comments.write(idea + 1, null, new WriteComment("Halo juga")), "ideas.none");
    }

    private long write(long child, Long parent, String words) {
        cast.act(child, Role.DELEGATE);
        long comment = comments.write(idea, parent, new WriteComment(words));
        written.add(new long[] {comment, child});
        return comment;
    }

    private long published(long child, Long parent, String words) {
        long comment = write(child, parent, words);
        shelf.decide(words, Outcome.PUBLISH, null);
        return comment;
    }

    private List<ThreadWanted.Entry> threadOf(String words) {
        return cases.thread(shelf.open(words).id());
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
