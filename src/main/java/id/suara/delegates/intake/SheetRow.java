package id.suara.delegates.intake;

import java.util.Map;

/** One row as it was written.
 *
 *  @param number as the spreadsheet counts, from 1, title rows included; 1 for a nomination that came alone
 *  @param values without the columns that the file does not have */
public record SheetRow(int number, Map<Column, String> values) {

    String text(Column column) {
        return PlainText.clean(values.get(column));
    }
}
