package id.suara.delegates.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column stands where in a file. The first of two headings that mean the same counts. */
final class Headings {

    /** Titles, a logo's row, instructions: headings come within the first so many rows. */
    static final int SEARCHED_ROWS = 20;

    /** Fewer than these in one row are words that stand there by chance. */
    private static final int FEWEST = 3;

    private static final int WIDEST = 200;

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private Headings() {}

    static Headings of(List<String> cells) {
        Headings headings = new Headings();
        for (int i = 0; i < Math.min(cells.size(), WIDEST); i++) {
            Column column = Column.of(cells.get(i));
            if (column != null) {
                headings.places.putIfAbsent(column, i);
            }
        }
        return headings;
    }

    int size() {
        return places.size();
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

    /** @return the row under these headings, null for a blank one */
    SheetRow row(int number, List<String> cells) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        boolean blank = true;
        for (var place : places.entrySet()) {
            String value = place.getValue() < cells.size() ? cells.get(place.getValue()) : "";
            values.put(place.getKey(), value);
            blank = blank && (value == null || value.isBlank());
        }
        return blank ? null : new SheetRow(number, values);
    }
}
