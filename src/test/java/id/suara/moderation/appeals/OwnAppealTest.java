package id.suara.moderation.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.moderation.CaseStatus;
import id.suara.moderation.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnAppealTest {

    private static final Instant REFUSED = Instant.parse("2026-11-24T05:00:00Z");
    private static final Instant ASKED = REFUSED.plus(Duration.ofDays(2));
    private static final Instant HEARD = REFUSED.plus(Duration.ofDays(3));

    @Test
    @DisplayName("Part of S21: after a refusal its author is told until when they may ask, and not before it is told")
    void mayBeAskedForThirtyDays() {
        assertThat(after(null, refusal(), REFUSED.plusSeconds(29))).isNull();
        OwnAppeal possible = after(null, refusal(), REFUSED.plusSeconds(30));
        assertThat(possible.state()).isEqualTo(AppealState.POSSIBLE);
        assertThat(possible.until()).isEqualTo(REFUSED.plus(Duration.ofDays(30)));
        assertThat(after(null, refusal(), possible.until()).state()).isEqualTo(AppealState.OVER);
    }

    @Test
    void waitsUntilTheSecondDecisionIsTold() {
        OwnAppeal refused = after(null, refusal(), ASKED);
        OwnAppeal waiting = after(refused, appeal(CaseStatus.OPEN, null), ASKED);
        assertThat(waiting.state()).isEqualTo(AppealState.WAITING);
        assertThat(waiting.refusal()).isEqualTo("Alasan pertama");
        assertThat(waiting.answerBy()).isEqualTo(ASKED.plus(Duration.ofDays(7)));
        assertThat(waiting.when()).isEqualTo(waiting.answerBy());
        OwnAppeal.Step decided = appeal(CaseStatus.DECIDED, Outcome.REFUSE);
        assertThat(after(refused, decided, HEARD.plusSeconds(29)).state()).isEqualTo(AppealState.WAITING);
        assertThat(after(refused, decided, HEARD.plusSeconds(30)).state()).isEqualTo(AppealState.FINAL);
        assertThat(after(refused, appeal(CaseStatus.DECIDED, Outcome.PUBLISH), HEARD.plusSeconds(30))
                        .state())
                .isEqualTo(AppealState.HEARD);
    }

    @Test
    void aMendedTextThatIsRefusedMayBeAppealedAnew() {
        OwnAppeal heard =
                after(after(null, refusal(), HEARD), appeal(CaseStatus.DECIDED, Outcome.RETURN), HEARD.plusSeconds(60));
        OwnAppeal.Step again =
                new OwnAppeal.Step(false, CaseStatus.DECIDED, Outcome.REFUSE, "Lagi", null, HEARD, HEARD);
        assertThat(after(heard, again, HEARD.plusSeconds(60)).state()).isEqualTo(AppealState.POSSIBLE);
    }

    private static OwnAppeal after(OwnAppeal before, OwnAppeal.Step step, Instant now) {
        return OwnAppeal.after(before, step, Duration.ofDays(30), Duration.ofDays(7), now);
    }

    private static OwnAppeal.Step refusal() {
        return new OwnAppeal.Step(false, CaseStatus.DECIDED, Outcome.REFUSE, "Alasan pertama", null, REFUSED, REFUSED);
    }

    private static OwnAppeal.Step appeal(CaseStatus status, Outcome outcome) {
        return new OwnAppeal.Step(
                true, status, outcome, "Alasan kedua", "Kataku", ASKED, outcome == null ? null : HEARD);
    }
}
