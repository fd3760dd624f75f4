package id.suara.webinars.imports;

import id.suara.kernel.Spreadsheet.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column stands where; the first of two headings that mean the same counts. */
final class PeopleHeadings {

    /** Of the row they stand in, 0 for none. */
    private final int line;

    private final Map<PeopleColumn, Integer> places = new EnumMap<>(PeopleColumn.class);

    private PeopleHeadings(int line) {
        this.line = line;
    }

    static PeopleHeadings none() {
        return new PeopleHeadings(0);
    }

    static PeopleHeadings of(Row row) {
        PeopleHeadings headings = new PeopleHeadings(row.number());
        for (int i = 0; i < row.cells().size(); i++) {
            PeopleColumn column = PeopleColumn.of(row.cells().get(i));
            if (column != null) {
                headings.places.putIfAbsent(column, i);
            }
        }
        return headings;
    }

    int line() {
        return line;
    }

    int size() {
        return places.size();
    }

    /** In the template's order. */
    List<PeopleColumn> columns() {
        return List.copyOf(places.keySet());
    }

    List<PeopleColumn> missing() {
        List<PeopleColumn> missing = new ArrayList<>(PeopleColumn.REQUIRED);
        missing.removeAll(places.keySet());
        return missing;
    }

    /** @return the row under these headings, null for a blank one and for the template's example */
    SheetPerson person(Row row) {
        Map<PeopleColumn, String> values = new EnumMap<>(PeopleColumn.class);
        boolean blank = true;
        for (var place : places.entrySet()) {
            String value = place.getValue() < row.cells().size() ? row.cells().get(place.getValue()) : "";
            values.put(place.getKey(), value);
            blank = blank && (value == null || value.isBlank());
        }
        SheetPerson person = new SheetPerson(row.number(), values);
        return blank || person.isExample() ? null : person;
    }
}
