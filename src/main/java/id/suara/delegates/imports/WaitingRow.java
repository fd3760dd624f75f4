package id.suara.delegates.imports;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.RowFault;
import id.suara.delegates.intake.SheetRow;
import id.suara.kernel.Texts;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A row of a file that waits for a person.
 *
 * @param row as the spreadsheet counts
 * @param fields as they are read, without the columns that the file does not have
 * @param fault null for a good one
 */
public record WaitingRow(int row, EnumMap<Column, String> fields, RowFault fault, long version)
        implements Serializable {

    static WaitingRow of(NominationRow kept) {
        EnumMap<Column, String> fields = new EnumMap<>(Column.class);
        fields.putAll(kept.fields());
        return new WaitingRow(kept.sheetRow(), fields, kept.code(), kept.version());
    }

    public String field(Column column) {
        return fields.getOrDefault(column, "");
    }

    /** Where it is to be mended; empty for a good one. */
    public Set<Column> faulty() {
        return fault == null ? Set.of() : fault.columns(new SheetRow(row, Map.copyOf(fields)));
    }

    /** @return null for a good one */
    public String message(Locale locale) {
        return fault == null ? null : Texts.get(locale, "error." + fault.code());
    }
}
