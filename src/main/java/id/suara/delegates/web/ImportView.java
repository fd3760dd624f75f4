package id.suara.delegates.web;

import id.suara.delegates.imports.ImportReport;
import id.suara.delegates.imports.ImportState;
import id.suara.delegates.imports.RejectedRow;
import id.suara.delegates.imports.WaitingRow;
import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.Heading;
import id.suara.delegates.intake.RowFault;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an import stands, as the API tells it. What does not apply is absent.
 *
 * @param good of a file that is looked at first; wrong likewise
 * @param failure unless the state is {@code FAILED}
 */
public record ImportView(
        long id,
        ImportState state,
        int rows,
        int checked,
        Integer good,
        Integer wrong,
        int accepted,
        List<Rejection> rejected,
        List<HeadingView> headings,
        Failure failure,
        Instant createdAt,
        Instant expiresAt,
        Instant finishedAt) {

    /** @param message in the language that was asked for */
    public record Rejection(int row, String code, String message) {

        static Rejection of(RejectedRow row, Locale locale) {
            return new Rejection(row.row(), row.code().name(), row.message(locale));
        }
    }

    public record Failure(String code, String message) {}

    /** @param heading by which it is named when another column is said for it
     *  @param column absent for one that is not read */
    public record HeadingView(String heading, String text, String column) {

        static HeadingView of(Heading heading) {
            Column column = heading.column();
            return new HeadingView(heading.key(), heading.text(), column == null ? null : column.field());
        }
    }

    /** A wrong row, or a mended one. @param code absent for a good one */
    public record Row(
            int row, long version, Map<String, String> fields, RowFault code, String message, List<String> faulty) {

        static Row of(WaitingRow row, Locale locale) {
            Map<String, String> fields = new TreeMap<>();
            row.fields().forEach((column, text) -> fields.put(column.field(), text));
            return new Row(
                    row.row(),
                    row.version(),
                    fields,
                    row.fault(),
                    row.message(locale),
                    row.faulty().stream().map(Column::field).sorted().toList());
        }
    }

    static ImportView of(ImportReport report, List<Rejection> rejected, Locale locale) {
        boolean looked = !report.headings().isEmpty();
        return new ImportView(
                report.id(),
                report.state(),
                report.rows(),
                report.checked(),
                looked ? report.good() : null,
                looked ? report.wrong() : null,
                report.accepted(),
                rejected,
                looked ? report.headings().stream().map(HeadingView::of).toList() : null,
                report.failure() == null ? null : new Failure(report.failure(), report.failureText(locale)),
                report.createdAt(),
                report.expiresAt(),
                report.finishedAt());
    }
}
