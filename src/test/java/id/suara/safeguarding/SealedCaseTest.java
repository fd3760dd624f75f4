package id.suara.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SealedCaseTest {

    private static final Instant AT = Instant.parse("2027-09-21T01:00:00Z");
    private static final Instant LATER = AT.plus(Duration.ofMinutes(30));

    private final SealedCase found = raised(Level.MEDIUM);

    @Test
    void goesItsWayStepByStep() {
        found.triage(Level.MEDIUM, "32", "32.73", LATER);
        assertThat(found.getState()).isEqualTo(CaseState.TRIAGED);
        found.refer(LATER);
        assertThat(found.getState()).isEqualTo(CaseState.REFERRED);
        found.acknowledge();
        assertThat(found.getState()).isEqualTo(CaseState.ACKNOWLEDGED);
        found.handle();
        assertThat(found.getState()).isEqualTo(CaseState.HANDLED);
        found.close(CloseReason.SAFE);
        assertThat(found.getState()).isEqualTo(CaseState.CLOSED);
        found.reopen(LATER);
        assertThat(found.getState()).isEqualTo(CaseState.TRIAGED);
        assertThat(found.row().closeReason()).isNull();
    }

    @Test
    void refusesStepsOutOfTurn() {
        refuses(one -> one.refer(AT));
        refuses(SealedCase::acknowledge);
        refuses(SealedCase::handle);
        refuses(one -> one.reopen(AT));
        found.close(CloseReason.MISTAKE);
        refuses(one -> one.triage(Level.LOW, null, null, AT));
        refuses(one -> one.raise(Level.HIGH, AT));
        refuses(one -> one.close(CloseReason.SAFE));
    }

    private void refuses(Consumer<SealedCase> step) {
        assertThatThrownBy(() -> step.accept(found)).hasMessage("safeguarding.wrong-state");
    }

    @Test
    @DisplayName(
            "S19 staff, the worst of signs and an officer's assessment take a text from sight; a stranger's form alone does not")
    void hidesWhatStaffOrAnOfficerFearFor() {
        Subject idea = new Subject("idea", 5);
        byte[] code = {1};
        assertThat(SealedCase.raised(code, null, null, idea, Level.HIGH, AT).hides())
                .isFalse();
        assertThat(SealedCase.raised(code, null, 7L, idea, Level.MEDIUM, AT).hides())
                .isTrue();
        assertThat(SealedCase.raised(code, null, 7L, null, Level.HIGH, AT).hides())
                .isFalse();
        assertThat(SealedCase.cued(idea, Level.MEDIUM, AT).hides()).isFalse();
        SealedCase cued = SealedCase.cued(idea, Level.HIGH, AT);
        assertThat(cued.hides()).isTrue();
        cued.triage(Level.LOW, null, null, LATER);
        assertThat(cued.hides()).isFalse();
        cued.assessed(Level.MEDIUM, LATER);
        assertThat(cued.hides()).isTrue();
    }

    @Test
    @DisplayName("S19 what told of a real danger stays from sight when its case is closed")
    void givesBackOnlyWhatWasNoDanger() {
        for (CloseReason reason : CloseReason.values()) {
            SealedCase one = SealedCase.cued(new Subject("idea", 5), Level.HIGH, AT);
            one.close(reason);
            assertThat(one.hides())
                    .as(reason.name())
                    .isEqualTo(Set.of(CloseReason.SAFE, CloseReason.HANDED_OVER, CloseReason.NOT_REACHED)
                            .contains(reason));
            one.reopen(LATER);
            assertThat(one.hides()).isTrue();
        }
    }

    @Test
    void givesTheClockOfItsLevel() {
        assertThat(due(raised(Level.HIGH))).isEqualTo(AT.plus(Duration.ofHours(1)));
        assertThat(due(raised(Level.MEDIUM))).isEqualTo(AT.plus(Duration.ofHours(6)));
        assertThat(due(raised(Level.LOW))).isEqualTo(AT.plus(Duration.ofHours(72)));
    }

    @Test
    void startsTheClockAnewForAHigherLevelAndLetsItGoOnForALowerOne() {
        found.raise(Level.HIGH, LATER);
        assertThat(due(found)).isEqualTo(LATER.plus(Duration.ofHours(1)));
        found.lower(Level.LOW);
        assertThat(due(found)).isEqualTo(LATER.plus(Duration.ofHours(72)));
        assertThatThrownBy(() -> found.lower(Level.HIGH)).hasMessage("safeguarding.level-not-lower");
        assertThatThrownBy(() -> found.raise(Level.LOW, LATER)).hasMessage("safeguarding.level-not-higher");
    }

    @Test
    void goesUpOnceWhenItsTimeIsOverAndNotBefore() {
        refuses(one -> one.escalate(AT.plus(Duration.ofHours(6)).minusMillis(1)));
        found.escalate(AT.plus(Duration.ofHours(6)));
        assertThat(found.row().escalatedAt()).isNotNull();
        refuses(one -> one.escalate(AT.plus(Duration.ofHours(7))));
        found.raise(Level.HIGH, AT.plus(Duration.ofHours(7)));
        assertThat(found.row().escalatedAt()).isNull();
    }

    @Test
    void runsNoClockOnceItWasTakenUpButForOneMoreUnit() {
        found.triage(Level.MEDIUM, "32", null, AT);
        found.refer(AT);
        found.acknowledge();
        assertThat(found.row().waiting()).isFalse();
        refuses(one -> one.escalate(AT.plus(Duration.ofDays(9))));
        found.refer(LATER);
        assertThat(found.row().waiting()).isTrue();
        assertThat(due(found)).isEqualTo(LATER.plus(Duration.ofHours(6)));
    }

    @Test
    void letsAnOfficerTakeUpTheLowestLevelThemselvesAndNoOther() {
        SealedCase low = raised(Level.LOW);
        low.triage(Level.LOW, null, null, AT);
        low.acknowledge();
        assertThat(low.getState()).isEqualTo(CaseState.ACKNOWLEDGED);

        found.triage(Level.MEDIUM, null, null, AT);
        refuses(SealedCase::acknowledge);
    }

    @Test
    void isOpenAgainWhenTheReporterWrites() {
        found.close(CloseReason.NO_DANGER);
        found.heard(LATER);
        assertThat(found.getState()).isEqualTo(CaseState.TRIAGED);
        assertThat(found.row().reporterWaiting()).isTrue();
        found.answered();
        assertThat(found.row().reporterWaiting()).isFalse();
    }

    @Test
    void hasNobodyToAnswerWhenATextOpenedIt() {
        SealedCase cued = SealedCase.cued(new Subject("idea", 1), Level.MEDIUM, AT);
        assertThatThrownBy(cued::answered).hasMessage("safeguarding.nobody-to-answer");
    }

    private static Instant due(SealedCase one) {
        return one.row().dueAt();
    }

    private static SealedCase raised(Level level) {
        return SealedCase.raised(new byte[] {1}, null, null, null, level, AT);
    }
}
