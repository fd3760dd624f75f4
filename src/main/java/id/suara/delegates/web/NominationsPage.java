package id.suara.delegates.web;

import id.suara.delegates.ImportReport;
import id.suara.delegates.NominationImports;
import id.suara.delegates.RejectedRow;
import id.suara.delegates.intake.NominationFile;
import id.suara.kernel.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.StreamedContent;

/** Sending a nominations file and watching what becomes of it. */
@Named("nominationsPage")
@ViewScoped
public class NominationsPage implements Serializable {

    private static final int EARLIER = 20;

    /** Rows of the file that were not taken, a page at a time. */
    private class Rejected extends LazyDataModel<RejectedRow> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return report == null ? 0 : report.rejected();
        }

        @Override
        public List<RejectedRow> load(
                int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return report == null ? List.of() : imports.rejections(report.id(), first, size);
        }
    }

    @Inject
    transient NominationImports imports;

    private boolean open;
    private Long importId;
    private ImportReport report;
    private List<ImportReport> earlier = List.of();
    private final LazyDataModel<RejectedRow> rejected = new Rejected();

    public void load() {
        open = imports.mayStart();
        earlier = imports.latest(EARLIER);
        report = importId == null ? null : imports.find(importId);
    }

    public void upload(FileUploadEvent event) throws IOException {
        try (InputStream file = event.getFile().getInputStream()) {
            importId = imports.start(file);
        }
        load();
    }

    public void show(long id) {
        importId = id;
        load();
    }

    public StreamedContent getRejectedAsCsv() {
        StringBuilder csv = new StringBuilder("\uFEFF");
        for (String heading : List.of("row", "code", "reason")) {
            csv.append(csv.length() > 1 ? "," : "")
                    .append(quoted(Texts.get(locale(), "delegates.nominations." + heading)));
        }
        for (RejectedRow row : imports.rejections(report.id(), 0, NominationFile.MOST_ROWS)) {
            csv.append("\r\n")
                    .append(row.row())
                    .append(',')
                    .append(row.code())
                    .append(',')
                    .append(quoted(row.message(locale())));
        }
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        return DefaultStreamedContent.builder()
                .name("nominasi-" + report.id() + ".csv")
                .contentType("text/csv")
                .contentEncoding("UTF-8")
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public boolean isOpen() {
        return open;
    }

    public String message(RejectedRow row) {
        return row.message(locale());
    }

    public String getFailure() {
        return report == null ? null : report.failureText(locale());
    }

    public boolean isRunning() {
        return report != null && report.isRunning();
    }

    public ImportReport getReport() {
        return report;
    }

    public List<ImportReport> getEarlier() {
        return earlier;
    }

    public LazyDataModel<RejectedRow> getRejected() {
        return rejected;
    }

    public Long getImportId() {
        return importId;
    }

    public void setImportId(Long importId) {
        this.importId = importId;
    }
}
