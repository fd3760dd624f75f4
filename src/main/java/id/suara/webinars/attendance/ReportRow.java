package id.suara.webinars.attendance;

import id.suara.webinars.reports.UnreadRow;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A report that was read.
 *
 * @param people that it tells of
 * @param open of them, on whom a person has to decide
 * @param unread rows that tell of no presence
 */
public record ReportRow(long id, Instant importedAt, int people, int open, List<UnreadRow> unread)
        implements Serializable {

    public ReportRow {
        unread = List.copyOf(unread);
    }
}
