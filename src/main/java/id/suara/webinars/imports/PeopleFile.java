package id.suara.webinars.imports;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Spreadsheet;
import id.suara.kernel.Spreadsheet.Row;
import id.suara.kernel.Spreadsheet.Rows;
import id.suara.kernel.Spreadsheet.Table;
import id.suara.kernel.UnreadableSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People in a spreadsheet, .xlsx or .csv.
 *
 *  @param columns those that it has, in the template's order
 *  @param people in their order, blank rows left out */
record PeopleFile(List<PeopleColumn> columns, List<SheetPerson> people) {

    static final int LARGEST = 2 * 1024 * 1024;
    static final int MOST_ROWS = 1000;

    private static final Spreadsheet.Limits LIMITS =
            new Spreadsheet.Limits(LARGEST, 60L * 1024 * 1024, 16L * 1024 * 1024, 20_000);

    /** Titles, a logo's row, the letter's number: headings come within the first so many rows. */
    private static final int SEARCHED_ROWS = 20;

    /** @throws DomainException {@code webinars.import-too-large} (413); {@code -empty}, {@code -not-a-spreadsheet}, {@code
     *     -old-or-locked}, {@code -damaged}, {@code -zip-bomb}, {@code -too-many-rows}, {@code -headings} (none is known),
     *     or {@code request.invalid} with the columns that are missing, each {@code webinars.import-no-...} */
    static PeopleFile read(byte[] content) {
        try (Spreadsheet file = Spreadsheet.open(content, LIMITS)) {
            Table best = null;
            PeopleHeadings headings = PeopleHeadings.none();
            UnreadableSheet unread = null;
            for (Table table : file.tables()) {
                try {
                    PeopleHeadings found = headings(table);
                    if (best == null || found.size() > headings.size()) {
                        best = table;
                        headings = found;
                    }
                } catch (UnreadableSheet e) {
                    // Quotes that never close under this separator: not this one. A broken sheet: perhaps another is
                    // whole.
                    unread = e;
                }
            }
            if (best == null) {
                throw unread == null ? refusal("empty") : refusal(unread);
            }
            return read(best, headings);
        } catch (UnreadableSheet e) {
            throw refusal(e);
        }
    }

    /** The row of the beginning in which the most are known. */
    private static PeopleHeadings headings(Table table) throws UnreadableSheet {
        PeopleHeadings best = PeopleHeadings.none();
        for (Row row : table.beginning(SEARCHED_ROWS)) {
            PeopleHeadings here = PeopleHeadings.of(row);
            if (here.size() > best.size()) {
                best = here;
            }
        }
        return best;
    }

    private static PeopleFile read(Table table, PeopleHeadings headings) throws UnreadableSheet {
        if (headings.size() == 0) {
            throw refusal(isBlank(table) ? "empty" : "headings");
        }
        if (!headings.missing().isEmpty()) {
            throw DomainException.invalid(
                    "request.invalid",
                    headings.missing().stream()
                            .map(column -> new FieldError(
                                    column.field(),
                                    "webinars.import-no-"
                                            + column.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-')))
                            .toList());
        }
        List<SheetPerson> people = new ArrayList<>();
        try (Rows rows = table.open()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                SheetPerson person = row.number() <= headings.line() ? null : headings.person(row);
                if (person != null) {
                    people.add(person);
                }
                if (people.size() > MOST_ROWS) {
                    throw refusal("too-many-rows");
                }
            }
        }
        if (people.isEmpty()) {
            throw refusal("empty");
        }
        return new PeopleFile(headings.columns(), people);
    }

    private static boolean isBlank(Table table) throws UnreadableSheet {
        return table.beginning(SEARCHED_ROWS).stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell == null || cell.isBlank());
    }

    private static DomainException refusal(UnreadableSheet unread) {
        return unread.fault() == UnreadableSheet.Fault.TOO_LARGE
                ? DomainException.tooLarge("webinars.import-too-large")
                : refusal(unread.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static DomainException refusal(String why) {
        return DomainException.invalid("webinars.import-" + why);
    }
}
