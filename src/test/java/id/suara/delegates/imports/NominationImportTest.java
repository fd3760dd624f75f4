package id.suara.delegates.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.FileFault;
import id.suara.delegates.intake.Heading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NominationImportTest {

    private static final Instant NOW = Instant.parse("2027-01-05T03:00:00Z");
    private static final List<Heading> HEADINGS = List.of(new Heading("nama", "Nama", Column.FULL_NAME));

    @Test
    void keepsTheHeadingsItWasReadUnder() {
        NominationImport shown = shown(3, 1);
        assertThat(shown.state()).isEqualTo(ImportState.PREVIEW);
        assertThat(shown.headings()).isEqualTo(HEADINGS);
    }

    @Test
    void refusesWhoeverHeldItBeforeItRanAgain() {
        NominationImport shown = shown(3, 1);
        shown.confirm(NOW);
        assertThat(shown.isHeldBy(1)).as("the node that showed it").isFalse();
        int attempt = shown.claim(NOW);
        assertThat(shown.isHeldBy(attempt)).isTrue();
        assertThat(shown.isHeldBy(1)).isFalse();
    }

    @Test
    void isGivenUpAfterThreeAttemptsAtEachRun() {
        NominationImport shown = shown(3, 1);
        shown.confirm(NOW);
        for (int i = 0; i < 3; i++) {
            assertThat(shown.isGivenUp()).isFalse();
            shown.claim(NOW);
        }
        assertThat(shown.isGivenUp()).isTrue();
    }

    @Test
    void isWrittenOnlyAfterAPersonSaidSo() {
        NominationImport shown = shown(3, 1);
        assertThat(shown.isToBePreviewed()).isTrue();
        shown.confirm(NOW);
        assertThat(shown.isToBePreviewed()).isFalse();
        assertThatThrownBy(() -> shown.confirm(NOW)).hasMessage("delegates.import-not-waiting");
        assertThat(NominationImport.started(1, 1, false, NOW).isToBePreviewed()).isFalse();
    }

    @Test
    void isNotConfirmedWithoutAGoodRow() {
        NominationImport shown = shown(0, 4);
        assertThatThrownBy(() -> shown.confirm(NOW)).hasMessage("delegates.import-nothing-good");
        shown.mended();
        shown.confirm(NOW);
    }

    @Test
    void isOverOnceItIsCancelledOrDone() {
        NominationImport cancelled = shown(1, 0);
        cancelled.cancel(NOW);
        assertThatThrownBy(() -> cancelled.cancel(NOW)).hasMessage("delegates.import-not-waiting");
        assertThatThrownBy(() -> cancelled.readAs(HEADINGS)).hasMessage("delegates.import-not-waiting");
        NominationImport failed = NominationImport.started(1, 1, true, NOW);
        failed.fail(FileFault.DAMAGED, List.of(), NOW);
        assertThatThrownBy(failed::mended).hasMessage("delegates.import-not-waiting");
        assertThat(failed.isFree(NOW.plus(Duration.ofDays(1)))).isFalse();
    }

    private static NominationImport shown(int good, int wrong) {
        NominationImport shown = NominationImport.started(1, 1, true, NOW);
        shown.claim(NOW);
        shown.judged(good, wrong);
        shown.show(HEADINGS, NOW);
        return shown;
    }
}
