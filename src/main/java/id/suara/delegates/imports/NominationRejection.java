package id.suara.delegates.imports;

import id.suara.delegates.intake.RowFault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A row that was not taken, and why; what stood in it is not kept. */
@Entity
@Table(name = "nomination_rejection")
@IdClass(NominationRejection.Key.class)
class NominationRejection {

    /** For Jakarta Persistence. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long importId;
        private int sheetRow;

        public Key() {}

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
    @Column(name = "import_id")
    private long importId;

    @Id
    @Column(name = "sheet_row")
    private int sheetRow;

    @Enumerated(EnumType.STRING)
    private RowFault code;

    protected NominationRejection() {}

    static NominationRejection of(long importId, int sheetRow, RowFault code) {
        NominationRejection rejection = new NominationRejection();
        rejection.importId = importId;
        rejection.sheetRow = sheetRow;
        rejection.code = code;
        return rejection;
    }
}
