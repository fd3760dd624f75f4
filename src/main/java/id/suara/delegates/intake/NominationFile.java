package id.suara.delegates.intake;

import id.suara.kernel.Spreadsheet;
import id.suara.kernel.Spreadsheet.Row;
import id.suara.kernel.Spreadsheet.Rows;
import id.suara.kernel.Spreadsheet.Table;
import id.suara.kernel.UnreadableSheet;
import java.util.List;
import java.util.function.Consumer;

/** A file with nominations, .xlsx or .csv; told apart by what is in it, never by its name. */
public final class NominationFile {

    public static final int LARGEST = 20 * 1024 * 1024;
    public static final int MOST_ROWS = 20_000;

    private static final Spreadsheet.Limits LIMITS =
            new Spreadsheet.Limits(LARGEST, 400L * 1024 * 1024, 64L * 1024 * 1024, 100_000);

    private final byte[] content;

    private NominationFile(byte[] content) {
        this.content = content;
    }

    /** Looks at the outside only; what is inside shows when it is read.
     *
     *  @param content not copied
     *  @throws UnreadableFile for one that is too large, empty or no spreadsheet at first sight */
    public static NominationFile of(byte[] content) throws UnreadableFile {
        try {
            Spreadsheet.check(content, LIMITS);
        } catch (UnreadableSheet e) {
            throw new UnreadableFile(FileFault.of(e.fault()));
        }
        return new NominationFile(content);
    }

    /** Streams the rows under the headings, blank ones left out; may be called again.
     *
     *  @return how many there were */
    public int read(Consumer<SheetRow> rows) throws UnreadableFile {
        return read(ColumnMapping.NONE, rows).rows();
    }

    /** As {@link #read(Consumer)}, under headings that an office may have named in its own way. */
    public FoundRows read(ColumnMapping mapping, Consumer<SheetRow> rows) throws UnreadableFile {
        try (Spreadsheet file = Spreadsheet.open(content, LIMITS)) {
            return file.isWorkbook()
                    ? firstSheet(file.tables(), mapping, rows)
                    : read(likeliest(file.tables(), mapping), mapping, rows);
        } catch (UnreadableSheet e) {
            throw new UnreadableFile(FileFault.of(e.fault()));
        }
    }

    /** The first of its sheets that has our headings. */
    private static FoundRows firstSheet(List<Table> sheets, ColumnMapping mapping, Consumer<SheetRow> rows)
            throws UnreadableFile, UnreadableSheet {
        UnreadableFile nearest = null;
        for (Table sheet : sheets) {
            try {
                return read(sheet, mapping, rows);
            } catch (UnreadableFile e) {
                if (!isElsewhere(e.fault())) {
                    throw e;
                }
                nearest = nearest == null || e.nearness() > nearest.nearness() ? e : nearest;
            }
        }
        throw nearest == null ? new UnreadableFile(FileFault.EMPTY) : nearest;
    }

    /** Whether another sheet may still have what this one lacks; none of its rows was handed on then. */
    private static boolean isElsewhere(FileFault fault) {
        return fault == FileFault.EMPTY || fault == FileFault.UNKNOWN_HEADINGS || fault == FileFault.MISSING_HEADINGS;
    }

    /** Parted by the sign under which the most headings are found, or at least the widest row. */
    private static Table likeliest(List<Table> parted, ColumnMapping mapping) {
        Table best = parted.get(0);
        int most = 0;
        for (Table table : parted) {
            int found = likeness(table, mapping);
            if (found > most) {
                most = found;
                best = table;
            }
        }
        return best;
    }

    private static int likeness(Table table, ColumnMapping mapping) {
        try {
            return table.beginning(Headings.SEARCHED_ROWS).stream()
                    .mapToInt(row -> Headings.of(row.cells(), mapping).likeness())
                    .max()
                    .orElse(0);
        } catch (UnreadableSheet e) {
            // Quotes that never close under this separator: not this one.
            return 0;
        }
    }

    private static FoundRows read(Table table, ColumnMapping mapping, Consumer<SheetRow> rows)
            throws UnreadableFile, UnreadableSheet {
        RowStream stream = new RowStream(mapping, rows);
        try (Rows all = table.open()) {
            for (Row row = all.next(); row != null; row = all.next()) {
                stream.take(row.number(), row.cells());
            }
        }
        return stream.finish();
    }
}
