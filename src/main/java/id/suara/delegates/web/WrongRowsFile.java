package id.suara.delegates.web;

import id.suara.delegates.imports.ImportPreviews;
import id.suara.delegates.imports.ImportReport;
import id.suara.delegates.imports.ImportState;
import id.suara.delegates.imports.NominationImports;
import id.suara.delegates.intake.NominationFile;
import id.suara.delegates.intake.Workbooks;
import id.suara.delegates.intake.Workbooks.WrongRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows that were not taken, as a workbook to mend and send again; once nothing of them is kept, their numbers only. */
@ApplicationScoped
public class WrongRowsFile {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    NominationImports imports;

    @Inject
    ImportPreviews previews;

    byte[] of(ImportReport report, Locale locale) {
        if (report.state() == ImportState.PREVIEW) {
            List<WrongRow> rows = previews.wrongRows(report.id(), 0, NominationFile.MOST_ROWS).stream()
                    .map(row -> new WrongRow(row.row(), row.fields(), row.fault()))
                    .toList();
            return Workbooks.wrongRows(locale, report.columns(), rows);
        }
        List<WrongRow> rows = imports.rejections(report.id(), 0, NominationFile.MOST_ROWS).stream()
                .map(row -> new WrongRow(row.row(), Map.of(), row.code()))
                .toList();
        return Workbooks.wrongRows(locale, List.of(), rows);
    }

    static String name(ImportReport report) {
        return "nominasi-" + report.id() + ".xlsx";
    }
}
