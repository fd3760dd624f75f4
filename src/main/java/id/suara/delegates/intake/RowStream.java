package id.suara.delegates.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes a sheet's rows as they stream past, finds the headings, hands on what stands under them, and stops a flood. */
final class RowStream {

    private record Early(int number, List<String> cells) {}

    private final Consumer<SheetRow> rows;
    private final List<Early> early = new ArrayList<>();
    private Headings headings;
    private Headings best = Headings.of(List.of());
    private boolean anything;
    private int count;

    RowStream(Consumer<SheetRow> rows) {
        this.rows = rows;
    }

    void take(int number, List<String> cells) throws UnreadableFile {
        if (headings == null) {
            search(number, cells);
        } else {
            handOn(number, cells);
        }
    }

    private void search(int number, List<String> cells) throws UnreadableFile {
        early.add(new Early(number, cells));
        anything = anything || cells.stream().anyMatch(cell -> cell != null && !cell.isBlank());
        Headings here = Headings.of(cells);
        if (here.size() > best.size()) {
            best = here;
        }
        if (here.isHeadingRow() && here.missing().isEmpty()) {
            headings = here;
        } else if (early.size() >= Headings.SEARCHED_ROWS) {
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

    /** @return how many rows stood under the headings */
    int finish() throws UnreadableFile {
        if (headings == null) {
            throw notFound();
        }
        if (count == 0) {
            throw new UnreadableFile(FileFault.EMPTY);
        }
        return count;
    }

    private UnreadableFile notFound() {
        if (!anything) {
            return new UnreadableFile(FileFault.EMPTY);
        }
        return best.isHeadingRow()
                ? new UnreadableFile(FileFault.MISSING_HEADINGS, best.missing())
                : new UnreadableFile(FileFault.UNKNOWN_HEADINGS);
    }
}
