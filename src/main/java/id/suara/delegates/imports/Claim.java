package id.suara.delegates.imports;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.ColumnMapping;
import id.suara.delegates.intake.RowRules;
import id.suara.delegates.intake.SheetRow;
import id.suara.kernel.Caller;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;

/**
 * What a node needs to work a file off.
 *
 * @param attempt its claim; void once another node has taken a later one
 * @param preview whether it is to be judged only
 * @param mended the fields of rows that a person mended, by the row's number
 */
record Claim(
        long importId,
        int attempt,
        byte[] content,
        Caller caller,
        RowRules rules,
        boolean preview,
        ColumnMapping mapping,
        Map<Integer, Map<Column, String>> mended) {

    /** The row as it stands now. */
    SheetRow mended(SheetRow row) {
        Map<Column, String> fields = mended.get(row.number());
        return fields == null ? row : new SheetRow(row.number(), fields);
    }

    /** @return locked; null when the claim is void and the work is to be dropped */
    NominationImport held(EntityManager em) {
        NominationImport held = em.find(NominationImport.class, importId, LockModeType.PESSIMISTIC_WRITE);
        return held != null && held.isHeldBy(attempt) ? held : null;
    }
}
