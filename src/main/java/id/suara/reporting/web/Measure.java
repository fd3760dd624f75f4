package id.suara.reporting.web;

import id.suara.reporting.CoverageRow;
import java.util.function.ToIntFunction;

/** What the map shows of each province, against its places. */
public enum Measure {
    NOMINATED(CoverageRow::nominated),
    CONSENTED(CoverageRow::consented),
    ADMITTED(CoverageRow::admitted),
    CONFIRMED(CoverageRow::confirmed);

    private final ToIntFunction<CoverageRow> number;

    Measure(ToIntFunction<CoverageRow> number) {
        this.number = number;
    }

    int of(CoverageRow row) {
        return number.applyAsInt(row);
    }
}
