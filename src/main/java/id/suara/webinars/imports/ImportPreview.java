package id.suara.webinars.imports;

import id.suara.webinars.ListedPerson;
import id.suara.webinars.imports.ImportRow.State;
import java.io.Serializable;
import java.util.List;

/**
 * What would become of a file now. Nothing of it is written.
 *
 * @param columns those of the file
 * @param rows in its order
 * @param free places of the webinar
 */
public record ImportPreview(List<PeopleColumn> columns, List<ImportRow> rows, int free) implements Serializable {

    public ImportPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public List<ImportRow> of(State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    public int count(State state) {
        return of(state).size();
    }

    /** How many of the good ones would get a turn in line. */
    public int waiting() {
        return Math.max(0, count(State.GOOD) - free);
    }

    /** What has to be mended to be registered. */
    public List<ImportRow> faulty() {
        return rows.stream().filter(row -> !row.faults().isEmpty()).toList();
    }

    List<ListedPerson> people() {
        return of(State.GOOD).stream().map(ImportRow::person).toList();
    }
}
