package id.suara.delegates.web;

import id.suara.delegates.duplicates.Duplicates;
import id.suara.delegates.imports.ImportPreviews;
import id.suara.delegates.imports.ImportReport;
import id.suara.delegates.imports.ImportState;
import id.suara.delegates.imports.NominationImports;
import id.suara.delegates.imports.RejectedRow;
import id.suara.delegates.imports.WaitingRow;
import id.suara.kernel.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.StreamedContent;

/** Sending a nominations file, looking at what it holds, and deciding on it. */
@Named("nominationsPage")
@ViewScoped
public class NominationsPage implements Serializable {

    private static final int EARLIER = 20;

    /** Rows that were not taken, or that wait to be mended, a page at a time. */
    private abstract class Rows<T> extends LazyDataModel<T> {

        @Override
        public List<T> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return report == null ? List.of() : rows(first, size);
        }

        abstract List<T> rows(int first, int size);
    }

    private class Rejected extends Rows<RejectedRow> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return report == null ? 0 : report.rejected();
        }

        @Override
        List<RejectedRow> rows(int first, int size) {
            return imports.rejections(report.id(), first, size);
        }
    }

    private class Wrong extends Rows<WaitingRow> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return report == null ? 0 : report.wrong();
        }

        @Override
        List<WaitingRow> rows(int first, int size) {
            return previews.wrongRowsFrom(report.id(), first, size);
        }
    }

    @Inject
    transient NominationImports imports;

    @Inject
    transient ImportPreviews previews;

    @Inject
    transient WrongRowsFile wrongRowsFile;

    @Inject
    transient Duplicates duplicates;

    private boolean open;
    private long likelyDuplicates;
    private Long importId;
    private ImportReport report;
    private ColumnForm columns;
    private List<WaitingRow> firstRows = List.of();
    private List<ImportReport> earlier = List.of();
    private final LazyDataModel<RejectedRow> rejected = new Rejected();
    private final LazyDataModel<WaitingRow> wrong = new Wrong();

    public void load() {
        open = imports.mayStart();
        earlier = imports.latest(EARLIER);
        likelyDuplicates = duplicates.count();
        report = importId == null ? null : imports.find(importId);
        boolean waiting = report != null && report.isWaiting();
        columns = waiting ? new ColumnForm(report.headings()) : null;
        firstRows = isPreview() ? previews.firstRows(importId) : List.of();
    }

    public void upload(FileUploadEvent event) throws IOException {
        try (InputStream file = event.getFile().getInputStream()) {
            importId = imports.start(file, true);
        }
        load();
    }

    public void applyColumns() {
        previews.readAs(report.id(), report.version(), columns.said());
        load();
    }

    public void confirm() {
        previews.confirm(report.id(), report.version());
        load();
    }

    public void cancel() {
        previews.cancel(report.id(), report.version());
        load();
    }

    public StreamedContent getWrongRows() {
        return download(WrongRowsFile.name(report), wrongRowsFile.of(report, locale()));
    }

    /** @param language {@code id} or {@code en} */
    public StreamedContent template(String language) {
        Locale locale = Texts.supported(Locale.forLanguageTag(language));
        return download("nominasi-" + locale.getLanguage() + ".xlsx", imports.template(locale));
    }

    private static StreamedContent download(String name, byte[] content) {
        return DefaultStreamedContent.builder().name(name).contentType(WrongRowsFile.TYPE).stream(
                        () -> new ByteArrayInputStream(content))
                .build();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public boolean isOpen() {
        return open;
    }

    /** How many pairs of children wait to be looked at. */
    public long getLikelyDuplicates() {
        return likelyDuplicates;
    }

    public String message(RejectedRow row) {
        return row.message(locale());
    }

    public String reason(WaitingRow row) {
        return row.message(locale());
    }

    public String getConfirmLabel() {
        return Texts.get(locale(), "delegates.preview.confirm", report.good());
    }

    /** The required columns that are not found, in words. */
    public String getMissing() {
        return columns.missing(locale());
    }

    public String getFailure() {
        return report == null ? null : report.failureText(locale());
    }

    public boolean isRunning() {
        return report != null && report.isRunning();
    }

    public boolean isPreview() {
        return report != null && report.state() == ImportState.PREVIEW;
    }

    public ImportReport getReport() {
        return report;
    }

    /** Null unless the file waits. */
    public ColumnForm getColumns() {
        return columns;
    }

    public List<WaitingRow> getFirstRows() {
        return firstRows;
    }

    public List<ImportReport> getEarlier() {
        return earlier;
    }

    public LazyDataModel<RejectedRow> getRejected() {
        return rejected;
    }

    public LazyDataModel<WaitingRow> getWrong() {
        return wrong;
    }

    public Long getImportId() {
        return importId;
    }

    public void setImportId(Long importId) {
        this.importId = importId;
    }
}
