package id.suara.delegates.intake;

import java.util.List;
import java.util.function.Consumer;

/** Takes a sheet's rows as they stream past, finds the headings, hands on what stands under them, and stops a flood. */
final class RowStream {

    private final ColumnMapping mapping;
    private final Consumer<SheetRow> rows;
    private Headings headings;
    private Headings best = Headings.NONE;
    private boolean anything;
    private int searched;
    private int count;

    RowStream(ColumnMapping mapping, Consumer<SheetRow> rows) {
        this.mapping = mapping;
        this.rows = rows;
    }

    void take(int number, List<String> cells) throws UnreadableFile {
        if (headings == null) {
            search(cells);
        } else {
            handOn(number, cells);
        }
    }

    private void search(List<String> cells) throws UnreadableFile {
        anything = anything || cells.stream().anyMatch(cell -> cell != null && !cell.isBlank());
        Headings here = Headings.of(cells, mapping);
        if (here.likeness() > best.likeness()) {
            best = here;
        }
        if (here.isHeadingRow() && here.missing().isEmpty()) {
            headings = here;
        } else if (++searched >= Headings.SEARCHED_ROWS) {
            throw notFound();
        }
    }

    private void handOn(int number, List<String> cells) throws UnreadableFile {
        SheetRow row = headings.row(number, cells);
        if (row == null) {
            return;
        }
        if (++count > NominationFile.MOST_ROWS) {
            throw new UnreadableFile(FileFault.TOO_MANY_ROWS);
        }
        rows.accept(row);
    }

    FoundRows finish() throws UnreadableFile {
        if (headings == null) {
            throw notFound();
        }
        if (count == 0) {
            throw new UnreadableFile(FileFault.EMPTY, headings);
        }
        return new FoundRows(count, headings.all());
    }

    private UnreadableFile notFound() {
        if (!anything) {
            return new UnreadableFile(FileFault.EMPTY);
        }
        return new UnreadableFile(best.isHeadingRow() ? FileFault.MISSING_HEADINGS : FileFault.UNKNOWN_HEADINGS, best);
    }
}
