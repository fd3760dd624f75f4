package id.suara.moderation.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.suara.ideas.Cast;
import id.suara.ideas.IdeaAppeals;
import id.suara.ideas.IdeaDrafts;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.Shelf;
import id.suara.ideas.Supports;
import id.suara.ideas.UnsentText;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.Outcome;
import id.suara.moderation.appeals.AskAppeal;
import id.suara.safeguarding.SightEvent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** For a time a child's texts are not taken. */
@ExtendWith(ArquillianExtension.class)
class SilencesIT {

    private static final String WHY = "Kamu menulis kata yang menyakiti temanmu.";

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Silences silences;

    @Inject
    Standstill standstill;

    @Inject
    IdeaForum forum;

    @Inject
    IdeaDrafts drafts;

    @Inject
    IdeaAppeals appeals;

    @Inject
    Comments comments;

    @Inject
    Supports supports;

    private long idea;
    private long child;
    private long first;
    private long second;

    @BeforeEach
    void aChildHasWritten() {
        cast.openCongress();
        idea = shelf.waiting("Perahu yang ditunggu");
        child = shelf.authorOf(idea);
        first = cast.moderator("Kak Sinta");
        second = cast.moderator("Kak Tomi");
    }

    @AfterEach
    void takeBack() {
        cast.act(child, Role.DELEGATE);
        forum.ownIdeas().forEach(own -> forum.withdraw(own.id(), null));
        comments.own().forEach(own -> comments.withdraw(own.id(), null));
        shelf.empty();
    }

    @Test
    @DisplayName(
            "S23 a silenced child reads why and until when, and sends neither ideas nor comments; all else goes on")
    void keepsTextsFromBeingSentAndNothingElse() throws SQLException {
        long other = shelf.published("Perahu sekolah");
        cast.act(child, Role.DELEGATE);
        long comment = comments.write(other, null, new WriteComment("Aku setuju sekali"));
        drafts.keepNewest(null, new UnsentText("education", null, "Belum selesai", null, null, null));
        long id = silencedBy(first, 3);
        assertThat(silences.row(id).state()).isEqualTo(SilenceState.ACTIVE);

        cast.act(child, Role.DELEGATE);
        DomainException refused =
                catchThrowableOfType(DomainException.class, () -> forum.submit(Shelf.text("Perahu lagi")));
        assertThat(refused.code()).isEqualTo("moderation.silenced");
        assertThat(refused.kind()).isEqualTo(DomainException.Kind.FORBIDDEN);
        Instant until = (Instant) refused.arguments().get("until");
        assertThat(Duration.between(Instant.now(), until)).isBetween(Duration.ofHours(71), Duration.ofHours(72));
        assertThat((String) refused.arguments().get("when")).endsWith("WIT");
        assertRefused(
                () -> forum.revise(idea, forum.ownIdea(idea).version(), Shelf.text("Perahu lain")),
                "moderation.silenced");
        assertRefused(() -> comments.write(other, null, new WriteComment("Halo semua")), "moderation.silenced");
        assertRefused(
                () -> comments.revise(comment, comments.own(comment).version(), new WriteComment("Halo semua")),
                "moderation.silenced");
        OwnSilence told = silences.own().orElseThrow();
        assertThat(told.reason()).isEqualTo(WHY);
        assertThat(told.until()).isEqualTo(until);

        supports.give(other);
        supports.takeBack(other);
        assertThat(drafts.find(null)).isPresent();
        drafts.keepNewest(null, new UnsentText("education", null, "Belum selesai juga", null, null, null));
        comments.withdraw(comment, null);
        shelf.decide("Perahu yang ditunggu", Outcome.REFUSE, "Kata-katanya menyakiti.");
        shelf.letItBeTold("idea", idea);
        cast.act(child, Role.DELEGATE);
        appeals.ask(idea, new AskAppeal(null));

        shelf.sql("update silence set begins_at = begins_at - interval '3 days', ends_at = ends_at - interval '3 days'"
                + " where account_id = " + child);
        assertThat(silences.own()).isEmpty();
        assertThat(forum.submit(Shelf.text("Perahu setelahnya"))).isPositive();
        cast.act(first, Role.MODERATOR);
        assertThat(silences.row(id).state()).as("by itself").isEqualTo(SilenceState.ENDED);
    }

    @Test
    @DisplayName("S23 more than 7 days acts only when a second person confirms it, whom nobody can be alone")
    void needsASecondPersonForMore() throws SQLException {
        long id = silencedBy(first, 14);
        assertThat(silences.row(id).state()).isEqualTo(SilenceState.WAITING);
        cast.act(child, Role.DELEGATE);
        assertThat(silences.own()).isEmpty();
        assertThat(forum.submit(Shelf.text("Perahu sebelumnya"))).isPositive();

        cast.act(first, Role.MODERATOR);
        assertRefused(() -> silences.confirm(id), "moderation.silence-same-person");
        assertRefused(() -> silencedBy(first, 3), "moderation.silence-waiting");
        for (Role role :
                List.of(Role.DELEGATE, Role.SAFEGUARDING_OFFICER, Role.ADMINISTRATOR, Role.PROVINCIAL_OFFICER)) {
            cast.act(second, role);
            assertRefused(() -> silences.confirm(id), "access.denied");
            assertRefused(() -> silences.lift(id), "access.denied");
            assertRefused(() -> silences.rows(), "access.denied");
        }
        cast.act(cast.account("Kak Baru", Role.MODERATOR, null), Role.MODERATOR);
        assertRefused(() -> silences.confirm(id), "moderation.no-clearance");
        cast.act(second, Role.MODERATOR);
        assertThat(silences.row(id).own()).isFalse();
        silences.confirm(id);
        assertRefused(() -> silences.confirm(id), "moderation.silence-not-waiting");
        cast.act(child, Role.DELEGATE);
        assertRefused(() -> forum.submit(Shelf.text("Perahu lagi")), "moderation.silenced");
        assertThat(shelf.number("select count(*) from audit_entry where action in ('moderation.silence-asked',"
                        + " 'moderation.silence-confirmed') and subject_id = " + child))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("S23 nobody makes a long silence of short ones, alone or in turn")
    void needsASecondPersonSoonAfterAnother() throws SQLException {
        long id = silencedBy(first, 2);
        long more = silencedBy(second, 5);
        assertThat(silences.row(more).state()).isEqualTo(SilenceState.WAITING);
        silences.lift(more);
        silences.lift(id);
        assertThat(silences.row(silencedBy(second, 1)).state()).isEqualTo(SilenceState.WAITING);
        shelf.sql("update silence set begins_at = begins_at - interval '8 days', ends_at = ends_at - interval '8 days',"
                + " lifted_at = lifted_at - interval '8 days', asked_at = asked_at - interval '8 days' where account_id = "
                + child);
        assertThat(silences.row(silencedBy(second, 7)).state()).isEqualTo(SilenceState.ACTIVE);
    }

    @Test
    @DisplayName(
            "S23 a longer one replaces the short one that runs, is lifted early, and every step is in the audit log")
    void isReplacedAndLifted() throws SQLException {
        long brief = silencedBy(first, 7);
        long longer = silencedBy(first, 30);
        cast.act(cast.account("Ibu Sari", Role.ORGANIZER, null), Role.ORGANIZER);
        silences.confirm(longer);
        assertThat(silences.row(brief).state()).isEqualTo(SilenceState.LIFTED);
        assertThat(silences.row(longer).state()).isEqualTo(SilenceState.ACTIVE);
        assertThat(silences.rows().get(0).state().isPending()).isTrue();
        silences.lift(longer);
        silences.lift(longer);
        cast.act(child, Role.DELEGATE);
        assertThat(forum.submit(Shelf.text("Perahu lagi"))).isPositive();
        assertThat(shelf.number(
                        "select count(*) from audit_entry where action like 'moderation.silence-%' and subject_id = "
                                + child))
                .as("begun, asked, confirmed, lifted")
                .isEqualTo(4);
    }

    @Test
    @DisplayName("S9, S11 staff see pen name and province, the reason, and who did what; never the name")
    void showsStaffThePenNameOnly() {
        cast.act(first, Role.MODERATOR);
        String who = silences.who(new Subject("idea", idea));
        long id = silencedBy(first, 14);
        cast.act(second, Role.MODERATOR);
        SilenceRow row = silences.row(id);
        assertThat(row.byline())
                .isEqualTo(who)
                .startsWith("Pena ")
                .contains("Maluku")
                .doesNotContain("Ketut");
        assertThat(row.reason()).isEqualTo(WHY);
        assertThat(row.askedBy()).isEqualTo("Kak Sinta");
    }

    @Test
    void refusesWhatIsNotThereOrTooLong() {
        cast.act(first, Role.MODERATOR);
        assertRefused(() -> silences.silence(new SilenceChild("idea:1", 3, WHY)), "moderation.silence-about-none");
        assertThatThrownBy(() -> silences.silence(new SilenceChild("idea:" + idea, 31, WHY)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.fields().get(0).code()).isEqualTo("moderation.silence-long"));
        assertRefused(() -> silences.confirm(1), "moderation.silence-none");
        assertRefused(() -> silences.lift(1), "moderation.silence-none");
        Subject about = new Subject("idea", idea);
        shelf.change(new SightEvent.Taken(about));
        assertRefused(() -> silencedBy(first, 3), "moderation.silence-about-none");
        shelf.change(new SightEvent.GivenBack(about));
    }

    @Test
    @DisplayName(
            "S23 a silence waits for a text that is being sent, and for no other child's; what is sent next is refused")
    void waitsForWhatIsBeingSent() throws Exception {
        long idle = shelf.waiting("Perahu anak lain");
        standstill.atSending(child);
        CompletableFuture<List<String>> sending = inBackground(() -> {
            cast.act(child, Role.DELEGATE);
            forum.submit(Shelf.text("Perahu yang sedang dikirim"));
        });
        standstill.await();
        cast.act(first, Role.MODERATOR);
        silences.silence(new SilenceChild("idea:" + idle, 1, WHY));
        CompletableFuture<List<String>> silencing = inBackground(() -> silencedBy(first, 3));
        assertThatThrownBy(() -> silencing.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        standstill.letGo();
        assertThat(sending.get(20, TimeUnit.SECONDS)).containsOnlyNulls();
        assertThat(silencing.get(20, TimeUnit.SECONDS)).containsOnlyNulls();
        cast.act(child, Role.DELEGATE);
        assertRefused(() -> forum.submit(Shelf.text("Perahu lagi")), "moderation.silenced");
    }

    @Test
    @DisplayName("S23 a text that is sent while its author is being silenced waits, and is refused")
    void refusesWhatIsSentMeanwhile() throws Exception {
        standstill.atSilence(child);
        CompletableFuture<List<String>> silencing = inBackground(() -> silencedBy(first, 3));
        standstill.await();
        CompletableFuture<List<String>> sending = inBackground(() -> {
            cast.act(child, Role.DELEGATE);
            forum.submit(Shelf.text("Perahu di tengah jalan"));
        });
        assertThatThrownBy(() -> sending.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        standstill.letGo();
        assertThat(silencing.get(20, TimeUnit.SECONDS)).containsOnlyNulls();
        assertThat(sending.get(20, TimeUnit.SECONDS)).containsExactly("moderation.silenced");
    }

    @Test
    @DisplayName("S23 of many who silence one child at once, one alone does, and one more is asked of a second person")
    void isBegunOnceOfManyAtOnce() throws Exception {
        List<String> refusals = cast.atOnce(6, turn -> silencedBy(turn % 2 == 0 ? first : second, 7));
        assertThat(refusals).filteredOn(Objects::isNull).hasSize(2);
        assertThat(refusals).filteredOn(Objects::nonNull).containsOnly("moderation.silence-waiting");
        assertThat(shelf.number("select count(*) from silence where begins_at is not null and account_id = " + child))
                .isEqualTo(1);
    }

    @Test
    void forgetsAnErasedChild() throws SQLException {
        silencedBy(first, 3);
        cast.erase(child);
        shelf.forget(idea);
        assertThat(shelf.number("select count(*) from silence where account_id = " + child))
                .isZero();
    }

    private long silencedBy(long staff, int days) {
        cast.act(staff, Role.MODERATOR);
        return silences.silence(new SilenceChild("idea:" + idea, days, WHY));
    }

    private CompletableFuture<List<String>> inBackground(Runnable deed) {
        // A thread of our own: one of the common pool would know neither the application nor its transactions.
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return cast.atOnce(1, turn -> deed.run());
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                },
                work -> new Thread(work).start());
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
