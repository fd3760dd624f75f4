package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdeaTest {

    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

    private final Idea idea = Idea.submitted(1, 2, "81", NOW);

    @Test
    @DisplayName("S12 an idea is born unpublished")
    void isBornSubmittedAndNotPublic() {
        assertThat(idea.getStatus()).isEqualTo(TextStatus.SUBMITTED);
        assertThat(idea.getPublishedAt()).isNull();
    }

    @Test
    void isPublishedByADecisionOnItsRevision() {
        idea.publish(1, NOW);
        assertThat(idea.getStatus()).isEqualTo(TextStatus.PUBLISHED);
        assertThat(idea.getPublishedAt()).isEqualTo(NOW);
    }

    @Test
    void leadsToAnotherAndStandsAloneAgain() {
        Idea other = Idea.submitted(1, 3, "81", NOW);
        idea.publish(1, NOW);
        idea.merge(other, "Sama.", NOW);
        assertThat(idea.getStatus().isPublic()).isFalse();
        assertThat(idea.getStatus().isReadable()).isTrue();
        assertThat(idea.statusAsTold(NOW.plusSeconds(29))).isEqualTo(TextStatus.PUBLISHED);
        assertThat(idea.statusAsTold(NOW.plusSeconds(30))).isEqualTo(TextStatus.MERGED);
        assertThat(idea.standAlone()).isTrue();
        assertThat(idea.getStatus()).isEqualTo(TextStatus.PUBLISHED);
        idea.answer(NOW);
        assertRefused(() -> idea.merge(other, "Sama.", NOW), "ideas.merge-answered");
        assertRefused(() -> idea.merge(Idea.submitted(2, 3, "81", NOW), "Sama.", NOW), "ideas.merge-answered");
    }

    @Test
    @DisplayName("A merged idea that was kept after a report leads on, and undoing that decision leads on too")
    void leadsOnWhenItIsKept() {
        idea.publish(1, NOW);
        idea.merge(Idea.submitted(1, 3, "81", NOW), "Sama.", NOW);
        idea.publish(1, NOW.plusSeconds(60));
        assertThat(idea.getStatus()).isEqualTo(TextStatus.MERGED);
        assertThat(idea.getPublishedAt()).isEqualTo(NOW);
        idea.refuse(1, "Tidak.", NOW.plusSeconds(90));
        idea.undecide(1);
        assertThat(idea.getStatus()).isEqualTo(TextStatus.MERGED);
        idea.refuse(1, "Tidak.", NOW.plusSeconds(90));
        idea.standAlone();
        idea.undecide(1);
        assertThat(idea.getStatus()).as("the other is gone meanwhile").isEqualTo(TextStatus.PUBLISHED);
    }

    @Test
    @DisplayName("S22 words are covered in a further revision, so that the child's own stays what it was")
    void isPublishedWithWordsCoveredBesideWhatWasWritten() {
        idea.publishMasked(1, "Nomormu kami samarkan.", NOW);
        assertThat(idea.getStatus()).isEqualTo(TextStatus.PUBLISHED);
        assertThat(idea.getRevision()).isEqualTo(2);
        assertThat(idea.getReason()).isEqualTo("Nomormu kami samarkan.");
        assertRefused(() -> idea.publishMasked(1, null, NOW), "moderation.stale");
    }

    @Test
    @DisplayName("S13 a decision on a revision that was edited since changes nothing")
    void refusesADecisionOnAnOlderRevision() {
        idea.revise(NOW);
        assertRefused(() -> idea.publish(1, NOW), "moderation.stale");
        assertRefused(() -> idea.giveBack(1, "Perbaiki", NOW), "moderation.stale");
        assertRefused(() -> idea.refuse(1, "Tidak", NOW), "moderation.stale");
        assertThat(idea.getStatus()).isEqualTo(TextStatus.SUBMITTED);
    }

    @Test
    @DisplayName("S12 what a detector marked waits for a person like everything else, and may be mended meanwhile")
    void waitsForAPersonWhenADetectorMarkedSomething() {
        idea.hold(1);
        assertThat(idea.getStatus()).isEqualTo(TextStatus.HELD);
        idea.revise(NOW);
        assertThat(idea.getStatus()).isEqualTo(TextStatus.SUBMITTED);
        idea.hold(1);
        assertThat(idea.getStatus()).isEqualTo(TextStatus.SUBMITTED);
        idea.hold(2);
        assertRefused(() -> idea.publish(1, NOW), "moderation.stale");
        idea.publish(2, NOW);
        idea.hold(2);
        assertThat(idea.getStatus()).isEqualTo(TextStatus.PUBLISHED);
    }

    @Test
    @DisplayName("Part of S21: what is returned can be mended, and is then read anew")
    void isReadAnewAfterItWasReturnedAndMended() {
        idea.giveBack(1, "Tolong hapus nomor telepon.", NOW);
        assertThat(idea.getReason()).isEqualTo("Tolong hapus nomor telepon.");
        idea.revise(NOW);
        assertThat(idea.getRevision()).isEqualTo(2);
        assertThat(idea.getStatus()).isEqualTo(TextStatus.SUBMITTED);
        assertThat(idea.getReason()).isNull();
    }

    @Test
    @DisplayName("A return or a refusal that can still be undone is not told, and stands in nobody's way")
    void tellsOfAReturnOnlyFromItsTime() {
        Instant told = NOW.plusSeconds(30);
        idea.hold(1);
        idea.refuse(1, "Alasan", told);
        assertThat(idea.statusAsTold(told.minusSeconds(1))).isEqualTo(TextStatus.HELD);
        assertThat(idea.statusAsTold(told)).isEqualTo(TextStatus.REFUSED);
        assertRefused(() -> idea.revise(told), "ideas.not-editable");
        idea.revise(told.minusSeconds(1));
        assertThat(idea.getRevision()).isEqualTo(2);
        assertRefused(() -> idea.undecide(1), "moderation.stale");
    }

    @Test
    void waitsAsBeforeWhenADecisionIsUndone() {
        idea.hold(1);
        idea.publishMasked(1, "Nomormu kami samarkan.", NOW);
        assertThat(idea.undecide(1)).isEqualTo(2);
        assertThat(idea.getStatus()).isEqualTo(TextStatus.HELD);
        assertThat(idea.getRevision()).isEqualTo(1);
        assertThat(idea.getPublishedAt()).isNull();
        assertThat(idea.getReason()).isNull();
        idea.giveBack(1, "Perjelas", NOW);
        assertThat(idea.undecide(1)).isNull();
        assertRefused(() -> idea.undecide(1), "moderation.stale");
        idea.publish(1, NOW);
        idea.withdraw();
        assertRefused(() -> idea.undecide(1), "moderation.stale");
    }

    @Test
    void isNotEditedOncePublishedRefusedOrWithdrawn() {
        idea.publish(1, NOW);
        assertRefused(() -> idea.revise(NOW), "ideas.not-editable");
        Idea refused = Idea.submitted(1, 2, "81", NOW);
        refused.refuse(1, "Alasan", NOW);
        assertRefused(() -> refused.revise(NOW), "ideas.not-editable");
        Idea withdrawn = Idea.submitted(1, 2, "81", NOW);
        withdrawn.withdraw();
        assertRefused(() -> withdrawn.revise(NOW), "ideas.not-editable");
    }

    @Test
    @DisplayName("Part of S20: a published idea is read once more when it was reported, and kept or taken from sight")
    void isKeptOrTakenFromSightWhenItWasReported() {
        idea.publish(1, NOW);
        idea.publish(1, NOW.plusSeconds(60));
        assertThat(idea.getPublishedAt()).isEqualTo(NOW);
        idea.giveBack(1, "Tolong hapus nomor telepon.", NOW);
        assertThat(idea.getStatus()).isEqualTo(TextStatus.RETURNED);
    }

    @Test
    void isNotPublishedOnceWithdrawn() {
        assertThat(idea.withdraw()).isTrue();
        assertThat(idea.withdraw()).isFalse();
        assertRefused(() -> idea.publish(1, NOW), "moderation.stale");
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
