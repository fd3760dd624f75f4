package id.suara.ideas.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.TextStatus;
import id.suara.kernel.DomainException;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommentTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:30:00Z");

    private final Comment comment = Comment.submitted(7, null, 2, "81", NOW);

    @Test
    void standsThreeDeepAndNoDeeper() {
        Comment answer = Comment.submitted(7, comment, 3, "51", NOW);
        Comment deepest = Comment.submitted(7, answer, 2, "81", NOW);
        assertThat(comment.getDepth()).isEqualTo(1);
        assertThat(deepest.getDepth()).isEqualTo(3);
        assertRefused(() -> Comment.submitted(7, deepest, 3, "51", NOW), "ideas.comment-too-deep");
    }

    @Test
    @DisplayName("S13 a decision on a revision of a comment that was edited since changes nothing")
    void refusesADecisionOnAnOlderRevision() {
        comment.revise(NOW);
        assertRefused(() -> comment.publish(1, NOW), "moderation.stale");
        assertRefused(() -> comment.giveBack(1, "Perbaiki", NOW), "moderation.stale");
        assertRefused(() -> comment.refuse(1, "Tidak", NOW), "moderation.stale");
        comment.publish(2, NOW);
        assertThat(comment.isPublished()).isTrue();
        assertRefused(() -> comment.revise(NOW), "ideas.comment-not-editable");
    }

    @Test
    void isReadAnewAfterItWasReturnedAndMended() {
        comment.hold(1);
        assertThat(comment.getStatus()).isEqualTo(TextStatus.HELD);
        comment.giveBack(1, "Tolong hapus nomor telepon.", NOW);
        assertThat(comment.getReason()).isEqualTo("Tolong hapus nomor telepon.");
        comment.revise(NOW);
        assertThat(comment.getStatus()).isEqualTo(TextStatus.SUBMITTED);
        assertThat(comment.getReason()).isNull();
    }

    @Test
    void isNotPublishedOnceWithdrawn() {
        assertThat(comment.withdraw()).isTrue();
        assertThat(comment.withdraw()).isFalse();
        assertRefused(() -> comment.publish(1, NOW), "moderation.stale");
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
