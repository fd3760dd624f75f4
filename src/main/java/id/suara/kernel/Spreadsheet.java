package id.suara.kernel;

import id.suara.kernel.UnreadableSheet.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * Rows of cells that somebody sent: an .xlsx workbook or {@link DelimitedText}, told apart by what is in it, never by a file's
 * name. Nothing of it is trusted: a workbook's packed parts are measured before a reader sees them, document types are refused,
 * and rows stream past.
 */
public final class Spreadsheet implements AutoCloseable {

    /** How much of it is looked at.
     *
     *  @param largest bytes of the file
     *  @param unpacked bytes of all parts of a workbook together
     *  @param strings bytes of a workbook's shared texts, which are in memory while it is read
     *  @param physicalRows of a workbook, the empty ones too: offices format some below their list */
    public record Limits(int largest, long unpacked, long strings, int physicalRows) {}

    /** @param number as a spreadsheet counts, from 1
     *  @param cells as written, of a formula what it came to; empty for nothing and for an error */
    public record Row(int number, List<String> cells) {}

    /** A sheet of a workbook, or a text as one of the separators parts it: the reader knows which one is meant. */
    @FunctionalInterface
    public interface Table {

        /** From the beginning, each time. */
        Rows open() throws UnreadableSheet;

        /** @return the first so many rows, or all where there are fewer */
        default List<Row> beginning(int most) throws UnreadableSheet {
            List<Row> beginning = new ArrayList<>();
            try (Rows rows = open()) {
                for (Row row = rows.next(); row != null && beginning.size() < most; row = rows.next()) {
                    beginning.add(row);
                }
            }
            return beginning;
        }
    }

    /** One after another. */
    public interface Rows extends AutoCloseable {

        /** @return null after the last */
        Row next() throws UnreadableSheet;

        @Override
        void close();
    }

    private static final int MOST_SHEETS = 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final ReadableWorkbook workbook;
    private final List<Table> tables;

    private Spreadsheet(ReadableWorkbook workbook, List<Table> tables) {
        this.workbook = workbook;
        this.tables = List.copyOf(tables);
    }

    /** Looks at the outside only; what is inside shows when it is read.
     *
     *  @throws UnreadableSheet for one that is too large, empty or no spreadsheet at first sight */
    public static void check(byte[] content, Limits limits) throws UnreadableSheet {
        if (content.length > limits.largest()) {
            throw new UnreadableSheet(Fault.TOO_LARGE);
        }
        if (content.length == 0) {
            throw new UnreadableSheet(Fault.EMPTY);
        }
        if (startsWith(content, OLE2)) {
            throw new UnreadableSheet(Fault.OLD_OR_LOCKED);
        }
        if (!startsWith(content, ZIP) && (startsWith(content, PDF) || !DelimitedText.isText(content))) {
            throw new UnreadableSheet(Fault.NOT_A_SPREADSHEET);
        }
    }

    /** @param content not copied
     *  @throws UnreadableSheet as {@link #check}, and for a workbook that is damaged or holds more than the limits */
    public static Spreadsheet open(byte[] content, Limits limits) throws UnreadableSheet {
        check(content, limits);
        if (!startsWith(content, ZIP)) {
            DelimitedText text = new DelimitedText(content);
            return new Spreadsheet(
                    null,
                    DelimitedText.SEPARATORS.stream()
                            .<Table>map(separator -> () -> TextRows.of(text, separator))
                            .toList());
        }
        ZipGuard.check(content, limits);
        try {
            ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(false, true));
            boolean from1904 = workbook.isDate1904();
            return new Spreadsheet(
                    workbook,
                    workbook.getSheets()
                            .limit(MOST_SHEETS)
                            .<Table>map(sheet -> () -> WorkbookRows.of(sheet, from1904))
                            .toList());
        } catch (IOException | RuntimeException e) {
            // The reader tells of a broken workbook in many ways, a missing part by a null pointer.
            throw new UnreadableSheet(Fault.DAMAGED);
        }
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    public boolean isWorkbook() {
        return workbook != null;
    }

    /** In their order; of a text in that of {@link DelimitedText#SEPARATORS}. */
    public List<Table> tables() {
        return tables;
    }

    @Override
    public void close() {
        if (workbook != null) {
            try {
                workbook.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
