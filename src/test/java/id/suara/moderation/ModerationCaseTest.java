package id.suara.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.moderation.eyes.EyesCause;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ModerationCaseTest {

    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private static final long MODERATOR = 7;

    private final ModerationCase waiting = ModerationCase.opened(
            new OpenCase(
                    new Subject("idea", 5),
                    2,
                    3,
                    "Perahu sekolah",
                    "Kami \ud83d\ude00 perahu.",
                    "Elang Laut",
                    "Pendidikan"),
            Urgency.HELD,
            NOW);

    @Test
    void keepsWhatWasDecided() {
        waiting.decide(new DecideCase(2, 0L, Outcome.PUBLISH, null), 0, MODERATOR, NOW);
        assertThat(waiting.getStatus()).isEqualTo(CaseStatus.DECIDED);
        assertThat(waiting.getOutcome()).isEqualTo(Outcome.PUBLISH);
    }

    @Test
    void waitsForASecondModeratorWhoIsNotTheFirst() {
        waiting.look(new DecideCase(2, 0L, Outcome.PUBLISH, null), 0, EyesCause.THEME, MODERATOR, NOW);
        assertThat(waiting.getStatus()).isEqualTo(CaseStatus.OPEN);
        assertRefused(new DecideCase(2, 0L, Outcome.PUBLISH, null), "moderation.second-self");
        waiting.decide(new DecideCase(2, 0L, Outcome.PUBLISH, null), 0, MODERATOR + 1, NOW);
        assertThat(waiting.getStatus()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void takesAFirstLookBackForHalfAMinute() {
        waiting.look(new DecideCase(2, 0L, Outcome.PUBLISH, null), 0, EyesCause.THEME, MODERATOR, NOW);
        assertThatThrownBy(() -> waiting.undo(MODERATOR, true, NOW.plusSeconds(31)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("moderation.undo-late"));
        waiting.undo(MODERATOR, true, NOW.plusSeconds(30));
        assertThat(waiting.isLookedAt()).isFalse();
    }

    @Test
    @DisplayName("S13 a decision on an older revision is refused")
    void refusesADecisionOnAnOlderRevision() {
        assertRefused(new DecideCase(1, 0L, Outcome.PUBLISH, null), "moderation.stale");
    }

    @Test
    @DisplayName("S13 a decision on an older version is refused")
    void refusesADecisionOnAnOlderVersion() {
        assertRefused(new DecideCase(2, 4L, Outcome.PUBLISH, null), "moderation.stale");
    }

    @Test
    @DisplayName("S13 what a newer revision made void is not decided")
    void refusesADecisionOnAVoidCase() {
        waiting.voided();
        assertRefused(new DecideCase(2, 0L, Outcome.PUBLISH, null), "moderation.stale");
    }

    @Test
    void refusesASecondDecision() {
        waiting.decide(new DecideCase(2, 0L, Outcome.RETURN, "Sebut siapa yang mengalaminya."), 0, MODERATOR, NOW);
        assertRefused(new DecideCase(2, 0L, Outcome.PUBLISH, null), "moderation.decided-already");
    }

    @Test
    @DisplayName("Part of S21: nothing is returned or refused without a reason")
    void refusesToReturnOrRefuseWithoutAReason() {
        assertRefused(new DecideCase(2, 0L, Outcome.RETURN, "  \u200b "), "moderation.reason-missing");
        assertRefused(new DecideCase(2, 0L, Outcome.REFUSE, null), "moderation.reason-missing");
    }

    @Test
    @DisplayName("S15 a text with a mark that nobody cleared is returned or refused, but not published")
    void publishesOnlyWhenEveryMarkIsCleared() {
        assertThatThrownBy(() -> waiting.decide(new DecideCase(2, 0L, Outcome.PUBLISH, null), 1, MODERATOR, NOW))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("moderation.hits-open"));
        assertThat(waiting.getStatus()).isEqualTo(CaseStatus.OPEN);
        waiting.decide(new DecideCase(2, 0L, Outcome.RETURN, "Hapus nomor teleponmu, ya."), 1, MODERATOR, NOW);
        assertThat(waiting.getOutcome()).isEqualTo(Outcome.RETURN);
    }

    @Test
    void isUndoneByWhoDecidedWithinHalfAMinute() {
        waiting.decide(new DecideCase(2, 0L, Outcome.PUBLISH, null), 0, MODERATOR, NOW);
        assertThatThrownBy(() -> waiting.undo(8, true, NOW)).hasMessage("moderation.undo-other");
        assertThatThrownBy(() -> waiting.undo(MODERATOR, false, NOW)).hasMessage("moderation.stale");
        assertThatThrownBy(() -> waiting.undo(MODERATOR, true, NOW.plusSeconds(31)))
                .hasMessage("moderation.undo-late");
        waiting.undo(MODERATOR, true, NOW.plusSeconds(30));
        assertThat(waiting.getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(waiting.getOutcome()).isNull();
        assertThatThrownBy(() -> waiting.undo(MODERATOR, true, NOW)).hasMessage("moderation.undo-other");
        waiting.decide(new DecideCase(2, 0L, Outcome.REFUSE, "Alasan"), 0, MODERATOR, NOW);
        assertThat(waiting.getOutcome()).isEqualTo(Outcome.REFUSE);
    }

    @Test
    @DisplayName("S22 a mask lies inside the text and cuts no character in two")
    void laysMasksInsideTheText() {
        assertThat(waiting.requireInside(new Mask(Part.BODY, 5, 6))).isEqualTo(new Mask(Part.BODY, 5, 7));
        assertThat(waiting.requireInside(new Mask(Part.BODY, 6, 9))).isEqualTo(new Mask(Part.BODY, 5, 9));
        for (Mask outside : List.of(new Mask(Part.BODY, 2, 99), new Mask(Part.PROBLEM, 0, 1))) {
            assertThatThrownBy(() -> waiting.requireInside(outside)).hasMessage("moderation.mask-outside");
        }
    }

    private void assertRefused(DecideCase decision, String code) {
        assertThatThrownBy(() -> waiting.decide(decision, 0, MODERATOR, NOW))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
