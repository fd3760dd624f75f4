package id.suara.delegates.intake;

import id.suara.kernel.PlainText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which column stands where in a file. The first of two headings that mean the same counts. */
final class Headings {

    /** Titles, a logo's row, instructions: headings come within the first so many rows. */
    static final int SEARCHED_ROWS = 20;

    static final Headings NONE = new Headings();

    /** Fewer than these in one row are words that stand there by chance. */
    private static final int FEWEST = 3;

    private static final int WIDEST = 200;
    private static final int LONGEST = 200;

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<Heading> all = new ArrayList<>();

    private Headings() {}

    static Headings of(List<String> cells, ColumnMapping mapping) {
        Headings headings = new Headings();
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), WIDEST); i++) {
            String cell = cells.get(i);
            String text = PlainText.clean(cell == null || cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST));
            String folded = PlainText.key(text);
            if (!folded.isEmpty()) {
                int time = times.merge(folded, 1, Integer::sum);
                headings.take(i, time == 1 ? folded : folded + "#" + time, text, mapping);
            }
        }
        return headings;
    }

    private void take(int place, String key, String text, ColumnMapping mapping) {
        Column column = mapping.column(key, text);
        boolean first = column != null && places.putIfAbsent(column, place) == null;
        all.add(new Heading(key, text, first ? column : null));
    }

    /** Every heading of the row, read or not; empty for a row that is no table's. */
    List<Heading> all() {
        return all.size() < FEWEST ? List.of() : List.copyOf(all);
    }

    int size() {
        return places.size();
    }

    /** How much the row looks like our headings; where none is known, a full row looks more like some than a title does. */
    int likeness() {
        return size() * (WIDEST + 1) + all.size();
    }

    boolean isHeadingRow() {
        return size() >= FEWEST;
    }

    List<Column> missing() {
        List<Column> missing = new ArrayList<>(Column.REQUIRED);
        missing.removeAll(places.keySet());
        if (!places.containsKey(Column.GUARDIAN_PHONE) && !places.containsKey(Column.GUARDIAN_EMAIL)) {
            missing.add(Column.GUARDIAN_PHONE);
        }
        return missing;
    }

    /** @return the row under these headings, null for a blank one and for the template's example */
    SheetRow row(int number, List<String> cells) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        boolean blank = true;
        for (var place : places.entrySet()) {
            String value = place.getValue() < cells.size() ? cells.get(place.getValue()) : "";
            values.put(place.getKey(), value);
            blank = blank && (value == null || value.isBlank());
        }
        SheetRow row = new SheetRow(number, values);
        return blank || row.isExample() ? null : row;
    }
}
