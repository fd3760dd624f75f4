package id.suara.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The spreadsheets that are given out. Each is written as it goes: no row is kept. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public Sheet open(OutputStream to, String title) {
            return new WorkbookSheet(to, title);
        }
    },

    /** In UTF-8 with a byte-order mark, by which Excel knows it. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        public Sheet open(OutputStream to, String title) throws IOException {
            return new CsvSheet(to);
        }
    };

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param name {@code xlsx} or {@code csv}; absent for another */
    public static Optional<ExportFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** As file names end, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param title of the sheet in a workbook */
    public abstract Sheet open(OutputStream to, String title) throws IOException;

    /** Rows, one after another. */
    public interface Sheet extends AutoCloseable {

        /** @param heading whether it names the columns */
        void row(List<String> cells, boolean heading) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Every cell is text, so that a spreadsheet computes nothing of what people wrote. */
    private static final class WorkbookSheet implements Sheet {

        private static final int ROWS_IN_MEMORY = 500;
        private static final double COLUMN_WIDTH = 18;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int line;

        WorkbookSheet(OutputStream to, String title) {
            workbook = new Workbook(to, "Suara", "1.0");
            sheet = workbook.newWorksheet(title);
        }

        @Override
        public void row(List<String> cells, boolean heading) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                // Not shared between cells: the table of shared texts would grow with the file.
                sheet.inlineString(line, i, cells.get(i));
                if (heading) {
                    sheet.style(line, i).bold().set();
                    sheet.width(i, COLUMN_WIDTH);
                }
            }
            if (heading) {
                sheet.freezePane(0, 1);
            }
            line++;
            if (line % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            workbook.close();
        }
    }

    private static final class CsvSheet implements Sheet {

        private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

        private final CSVPrinter printer;

        CsvSheet(OutputStream to) throws IOException {
            printer = new CSVPrinter(new OutputStreamWriter(to, StandardCharsets.UTF_8), CSVFormat.EXCEL);
            printer.getOut().append('\ufeff');
        }

        @Override
        public void row(List<String> cells, boolean heading) throws IOException {
            for (String cell : cells) {
                boolean formula = !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
                printer.print(formula ? "'" + cell : cell);
            }
            printer.println();
        }

        @Override
        public void close() throws IOException {
            printer.close(true);
        }
    }
}
