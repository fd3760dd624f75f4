package id.suara.moderation.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.moderation.CaseStatus;
import id.suara.moderation.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportOutcomeTest {

    private static final Instant DECIDED = Instant.parse("2026-11-24T03:30:00Z");
    private static final Instant UNDOABLE = DECIDED.plusSeconds(29);
    private static final Instant TOLD = DECIDED.plusSeconds(30);

    @Test
    @DisplayName("S20 the reporter is told what a person decided, and nothing while it can still be undone")
    void tellsWhatWasDecidedOnceItStands() {
        assertThat(ReportOutcome.of(CaseStatus.DECIDED, Outcome.REFUSE, DECIDED, UNDOABLE))
                .isEqualTo(ReportOutcome.WAITING);
        assertThat(ReportOutcome.of(CaseStatus.DECIDED, Outcome.REFUSE, DECIDED, TOLD))
                .isEqualTo(ReportOutcome.TAKEN_DOWN);
        assertThat(ReportOutcome.of(CaseStatus.DECIDED, Outcome.RETURN, DECIDED, TOLD))
                .isEqualTo(ReportOutcome.TAKEN_DOWN);
        assertThat(ReportOutcome.of(CaseStatus.DECIDED, Outcome.PUBLISH, DECIDED, TOLD))
                .isEqualTo(ReportOutcome.KEPT);
        assertThat(ReportOutcome.of(CaseStatus.OPEN, null, null, TOLD)).isEqualTo(ReportOutcome.WAITING);
        assertThat(ReportOutcome.of(CaseStatus.VOID, null, null, TOLD)).isEqualTo(ReportOutcome.WITHDRAWN);
    }
}
