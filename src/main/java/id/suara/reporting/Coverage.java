package id.suara.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * All provinces that the caller may see, by code.
 *
 * @param nominationCloses null while that phase is not planned
 */
public record Coverage(Instant nominationCloses, List<CoverageRow> rows) {

    /** Those where something is missing, provinces without anybody first. */
    public List<CoverageRow> gaps() {
        return rows.stream()
                .filter(row -> row.gap() != null)
                .sorted(java.util.Comparator.comparing(CoverageRow::gap))
                .toList();
    }

    static CoverageGap gap(int places, int nominated, int consented, Instant nominationCloses, Clock clock) {
        if (places > 0 && nominated == 0) {
            return CoverageGap.NO_NOMINATION;
        }
        boolean late =
                nominationCloses != null && !clock.instant().isBefore(nominationCloses.minus(CoverageQueries.NOTICE));
        return late && consented < places ? CoverageGap.TOO_FEW_CONSENTS : null;
    }
}
