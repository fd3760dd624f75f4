package id.suara.reporting.web;

import id.suara.congress.Regions;
import id.suara.identity.Accounts;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.reporting.Coverage;
import id.suara.reporting.CoverageGap;
import id.suara.reporting.CoverageQueries;
import id.suara.reporting.CoverageRow;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The provinces on a map and in a table, what is missing first. */
@Named("coveragePage")
@ViewScoped
public class CoveragePage implements Serializable {

    private static final String GAPS = "gaps";
    private static final List<String> LEVELS = List.of("none", "some", "most", "full");

    @Inject
    transient CoverageQueries queries;

    @Inject
    transient ProvinceOutlines outlines;

    @Inject
    transient Accounts accounts;

    @Inject
    transient Regions regions;

    @Inject
    transient CurrentCaller current;

    private Measure show = Measure.NOMINATED;
    private String only;
    private List<CoverageLine> lines = List.of();
    private List<CoverageLine> rows = List.of();
    private Instant nominationCloses;

    public void load() {
        Coverage coverage = queries.coverage();
        nominationCloses = coverage.nominationCloses();
        Set<String> reachable = current.get().is(Role.ORGANIZER) ? accounts.reachableOffices() : Set.of();
        lines = coverage.rows().stream().map(row -> line(row, reachable)).toList();
        // The table sorts it in place.
        rows = new ArrayList<>(isGapsOnly() ? getGaps() : lines);
    }

    private CoverageLine line(CoverageRow row, Set<String> reachable) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String name = regions.province(row.province())
                .map(known -> known.name(locale))
                .orElse(row.province());
        return new CoverageLine(row, name, show.of(row), reachable.contains(row.province()));
    }

    public String outline(CoverageLine line) {
        return outlines.path(line.getCode());
    }

    /** Every province that the caller sees. */
    public List<CoverageLine> getLines() {
        return lines;
    }

    /** Those that the table shows. */
    public List<CoverageLine> getRows() {
        return rows;
    }

    /** Where something is missing, provinces without anybody first. */
    public List<CoverageLine> getGaps() {
        return lines.stream()
                .filter(line -> line.getGap() != null)
                .sorted(Comparator.comparing(CoverageLine::getGap))
                .toList();
    }

    public int getUncovered() {
        return named(CoverageGap.NO_NOMINATION).size();
    }

    public int getFew() {
        return named(CoverageGap.TOO_FEW_CONSENTS).size();
    }

    /** The names of the provinces with that gap. */
    public List<String> named(CoverageGap gap) {
        return lines.stream()
                .filter(line -> line.getGap() == gap)
                .map(CoverageLine::getName)
                .toList();
    }

    public int total(Measure measure) {
        return lines.stream().mapToInt(line -> line.number(measure)).sum();
    }

    public int getPlaces() {
        return lines.stream().mapToInt(CoverageLine::getPlaces).sum();
    }

    public List<String> getLevels() {
        return LEVELS;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public Measure getShow() {
        return show;
    }

    public void setShow(Measure show) {
        this.show = show == null ? Measure.NOMINATED : show;
    }

    public boolean isGapsOnly() {
        return GAPS.equals(only);
    }

    /** {@code gaps} for those only where something is missing. */
    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only;
    }

    public Instant getNominationCloses() {
        return nominationCloses;
    }
}
