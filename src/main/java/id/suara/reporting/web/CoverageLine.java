package id.suara.reporting.web;

import id.suara.reporting.CoverageGap;
import id.suara.reporting.CoverageRow;
import java.io.Serializable;

/** A province on the page: a shape on the map and a line of the table. With getters, for the table sorts by them. */
public class CoverageLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CoverageRow row;
    private final String name;
    private final int shown;
    private final boolean reachable;

    /** @param shown the number that the map shows
     *  @param reachable whether somebody in its office has an address */
    CoverageLine(CoverageRow row, String name, int shown, boolean reachable) {
        this.row = row;
        this.name = name;
        this.shown = shown;
        this.reachable = reachable;
    }

    public String getCode() {
        return row.province();
    }

    public String getName() {
        return name;
    }

    public int getPlaces() {
        return row.places();
    }

    public int getNominated() {
        return row.nominated();
    }

    public int getConsented() {
        return row.consented();
    }

    public int getAdmitted() {
        return row.admitted();
    }

    public int getConfirmed() {
        return row.confirmed();
    }

    /** Null where nothing is missing. */
    public CoverageGap getGap() {
        return row.gap();
    }

    int number(Measure measure) {
        return measure.of(row);
    }

    public int getShown() {
        return shown;
    }

    /** How much of its places the shown number fills: {@code none}, {@code some} for less than half, {@code most}, {@code
     *  full}; a province without places is {@code full}. */
    public String getLevel() {
        if (shown >= row.places()) {
            return "full";
        }
        if (shown == 0) {
            return "none";
        }
        return shown * 2 < row.places() ? "some" : "most";
    }

    public boolean isReachable() {
        return reachable;
    }
}
