package id.suara.delegates.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.delegates.Applications;
import id.suara.delegates.desk.Desk;
import id.suara.delegates.desk.DeskExport;
import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.desk.DeskRow;
import id.suara.delegates.form.AnswersOfMany;
import id.suara.kernel.ExportFormat;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The desk of all applications: what is looked for, what is shown of it, and what was chosen. */
@Named("applicationsPage")
@ViewScoped
public class ApplicationsPage implements Serializable {

    /** Those that can be left out; the name always stands. */
    static final List<String> COLUMNS = List.of(
            "PROVINCE", "REGENCY", "AGE", "SEX", "LEVEL", "MODE", "STATUS", "CONSENT", "DUPLICATE", "NOMINATED");

    private static final List<String> AT_FIRST =
            List.of("PROVINCE", "AGE", "LEVEL", "MODE", "STATUS", "CONSENT", "NOMINATED");

    @Inject
    transient Desk desk;

    @Inject
    transient DeskExport export;

    @Inject
    transient AnswersOfMany answers;

    @Inject
    transient Applications applications;

    @Inject
    transient QuotaBars quotaBars;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Regions regions;

    private final FilterForm filter = new FilterForm();
    private List<String> columns = AT_FIRST;
    private List<QuotaBar> quotas;
    private Set<String> without;
    private List<DeskRow> selected = new ArrayList<>();
    private DeskModel rows;
    private LocalDate firstDay;

    @PostConstruct
    void load() {
        firstDay = congresses.requireCurrent().getFirstDay();
        reload();
    }

    public void filter() {
        rows = new DeskModel(desk, filter.filter());
        selected = new ArrayList<>();
    }

    public void clear() {
        show(DeskFilter.ALL, columns);
    }

    void show(DeskFilter wanted, Collection<String> shown) {
        filter.show(wanted);
        columns = List.copyOf(shown);
        filter();
    }

    /** After something was decided: the same rows as they are now. */
    void reload() {
        quotas = quotaBars.visible();
        without = applications.provincesWithout();
        filter();
    }

    /** Of those that are chosen. */
    public List<Long> getIds() {
        return selected.stream().map(DeskRow::id).toList();
    }

    public StreamedContent getWorkbook() {
        return file(ExportFormat.XLSX, false);
    }

    /** With a column for each question whose answers the caller may read. */
    public StreamedContent getAnswersToo() {
        return file(ExportFormat.XLSX, true);
    }

    public boolean isAnswersReader() {
        return answers.isReader();
    }

    public StreamedContent getCsv() {
        return file(ExportFormat.CSV, false);
    }

    private StreamedContent file(ExportFormat format, boolean withAnswers) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        DeskExport.Release release = withAnswers
                ? export.releaseWithAnswers(filter.filter(), format, locale)
                : export.release(filter.filter(), format, locale);
        return DefaultStreamedContent.builder()
                .name(DelegatesExportResource.fileName(format))
                .contentType(format.mediaType())
                .writer(to -> {
                    try {
                        release.writeTo(to);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .build();
    }

    public int age(DeskRow row) {
        return Period.between(row.birthDate(), firstDay).getYears();
    }

    public String regency(DeskRow row) {
        return regions.regency(row.regencyCode()).map(Regency::getName).orElse("");
    }

    public boolean shows(String column) {
        return columns.contains(column);
    }

    public List<String> getAllColumns() {
        return COLUMNS;
    }

    public List<String> getColumns() {
        return columns;
    }

    public void setColumns(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    public FilterForm getFilter() {
        return filter;
    }

    public List<QuotaBar> getGaps() {
        return quotas.stream().filter(bar -> without.contains(bar.code())).toList();
    }

    public int getPlaces() {
        return quotas.stream().mapToInt(QuotaBar::places).sum();
    }

    public int getTaken() {
        return quotas.stream().mapToInt(QuotaBar::taken).sum();
    }

    public List<QuotaBar> getQuotas() {
        return quotas;
    }

    public DeskModel getRows() {
        return rows;
    }

    public List<DeskRow> getSelected() {
        return selected;
    }

    public void setSelected(List<DeskRow> selected) {
        this.selected = selected == null ? new ArrayList<>() : new ArrayList<>(selected);
    }
}
