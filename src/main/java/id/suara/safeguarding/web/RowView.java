package id.suara.safeguarding.web;

import id.suara.safeguarding.CaseRow;
import id.suara.safeguarding.CaseState;
import id.suara.safeguarding.CloseReason;
import id.suara.safeguarding.Level;
import id.suara.safeguarding.Source;
import java.time.Instant;

/** A case in the list.
 *
 *  @param dueAt absent once it was taken up */
public record RowView(
        long id,
        Source source,
        Level level,
        CaseState state,
        Instant raisedAt,
        Instant dueAt,
        Instant escalatedAt,
        String province,
        String regency,
        boolean reporterWaiting,
        CloseReason closeReason) {

    static RowView of(CaseRow row) {
        return new RowView(
                row.id(),
                row.source(),
                row.level(),
                row.state(),
                row.raisedAt(),
                row.waiting() ? row.dueAt() : null,
                row.escalatedAt(),
                row.provinceCode(),
                row.regencyCode(),
                row.reporterWaiting(),
                row.closeReason());
    }
}
