package id.suara.delegates.imports;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.RowFault;
import id.suara.delegates.intake.SheetRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A row that a person looks at before its file is written: a wrong one to be mended, or one of the first. It holds a
 *  child's data, and goes when its file is written, cancelled, or a week old. */
@Entity
@Table(name = "nomination_row")
@IdClass(NominationRow.Key.class)
class NominationRow {

    /** For Jakarta Persistence. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long importId;
        private int sheetRow;

        public Key() {}

        Key(long importId, int sheetRow) {
            this.importId = importId;
            this.sheetRow = sheetRow;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId == importId && key.sheetRow == sheetRow;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, sheetRow);
        }
    }

    @Id
    @jakarta.persistence.Column(name = "import_id")
    private long importId;

    @Id
    @jakarta.persistence.Column(name = "sheet_row")
    private int sheetRow;

    private String fields;

    @Enumerated(EnumType.STRING)
    private RowFault code;

    private boolean mended;

    private boolean sample;

    @Version
    private long version;

    protected NominationRow() {}

    /** @param fault null for a good one
     *  @param sample whether it is one of the first, which are shown whatever they are */
    static NominationRow of(long importId, SheetRow row, RowFault fault, boolean sample) {
        NominationRow kept = new NominationRow();
        kept.importId = importId;
        kept.sheetRow = row.number();
        kept.fields = KeptText.of(row.kept());
        kept.code = fault;
        kept.sample = sample;
        return kept;
    }

    /** The row with other texts in some of its fields. */
    SheetRow with(Map<Column, String> changed) {
        Map<Column, String> all = new EnumMap<>(Column.class);
        all.putAll(fields());
        all.putAll(changed);
        return new SheetRow(sheetRow, all);
    }

    /** @param fault null when nothing is wrong with it any more */
    void change(SheetRow changed, RowFault fault) {
        fields = KeptText.of(changed.kept());
        code = fault;
        mended = fault == null;
    }

    boolean isMended() {
        return mended;
    }

    int sheetRow() {
        return sheetRow;
    }

    Map<Column, String> fields() {
        return KeptText.fields(fields);
    }

    RowFault code() {
        return code;
    }

    long version() {
        return version;
    }
}
