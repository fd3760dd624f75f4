package id.suara.delegates.intake;

import id.suara.kernel.PlainText;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** One row as it was written.
 *
 *  @param number as the spreadsheet counts, from 1, title rows included; 1 for a nomination that came alone
 *  @param values without the columns that the file does not have */
public record SheetRow(int number, Map<Column, String> values) {

    /** What is in it beyond this is not looked at, only told to be too long. */
    private static final int BEYOND = 100;

    /** @return cleaned; empty for nothing */
    public String text(Column column) {
        return PlainText.clean(values.get(column));
    }

    /** What is kept of the row until it is mended: what people see of it, and of a text that is far too long its beginning. */
    public Map<Column, String> kept() {
        Map<Column, String> kept = new EnumMap<>(Column.class);
        for (Column column : values.keySet()) {
            String text = text(column);
            int most = column.longest() + BEYOND;
            kept.put(column, text.length() <= most ? text : cut(text, most));
        }
        return kept;
    }

    private static String cut(String text, int most) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** The row of our template that shows how to write one. */
    boolean isExample() {
        String name = values.getOrDefault(Column.FULL_NAME, "");
        String start = name == null
                ? ""
                : name.substring(0, Math.min(name.length(), 20)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("contoh:") || start.startsWith("example:");
    }
}
