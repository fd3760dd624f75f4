package id.suara.webinars.imports;

import id.suara.kernel.PlainText;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** One row as it was written.
 *
 *  @param number as the spreadsheet counts, from 1, title rows included
 *  @param values without the columns that the file does not have */
record SheetPerson(int number, Map<PeopleColumn, String> values) {

    /** What is in a cell beyond this is not looked at, only told to be too long. */
    private static final int BEYOND = 100;

    private static final int BEGINNING = 20;

    /** @return cleaned of what is not seen; empty for nothing */
    String text(PeopleColumn column) {
        return PlainText.clean(values.get(column));
    }

    /** To be shown and mended: what people see of it, and of a text that is far too long its beginning. */
    Map<PeopleColumn, String> kept() {
        Map<PeopleColumn, String> kept = new EnumMap<>(PeopleColumn.class);
        for (PeopleColumn column : values.keySet()) {
            kept.put(column, cut(text(column), column.longest() + BEYOND));
        }
        return kept;
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** The row of our template that shows how to write one. */
    boolean isExample() {
        String name = values.getOrDefault(PeopleColumn.NAME, "");
        String start = cut(name == null ? "" : name, BEGINNING).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("contoh:") || start.startsWith("example:");
    }
}
