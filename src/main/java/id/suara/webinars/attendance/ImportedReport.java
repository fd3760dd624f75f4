package id.suara.webinars.attendance;

import id.suara.webinars.reports.RowFault;
import id.suara.webinars.reports.UnreadRow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A report that was read. */
@Entity
@Table(name = "webinar_report")
public class ImportedReport {

    @Embeddable
    static class UnreadLine {

        private int line;

        private String name;

        @Enumerated(EnumType.STRING)
        private RowFault fault;

        static UnreadLine of(UnreadRow row) {
            UnreadLine unread = new UnreadLine();
            unread.line = row.line();
            unread.name = row.name();
            unread.fault = row.fault();
            return unread;
        }

        UnreadRow row() {
            return new UnreadRow(line, name, fault);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "webinar_id")
    private long webinarId;

    private String digest;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private long importedBy;

    @ElementCollection
    @CollectionTable(name = "webinar_report_unread", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<UnreadLine> unread = new ArrayList<>();

    protected ImportedReport() {}

    static ImportedReport of(
            long webinarId, String digest, String timeZone, List<UnreadRow> unread, long by, Instant at) {
        ImportedReport report = new ImportedReport();
        report.webinarId = webinarId;
        report.digest = digest;
        report.timeZone = timeZone;
        report.importedBy = by;
        report.importedAt = at;
        unread.forEach(row -> report.unread.add(UnreadLine.of(row)));
        return report;
    }

    List<UnreadRow> unread() {
        return unread.stream().filter(Objects::nonNull).map(UnreadLine::row).toList();
    }

    Long getId() {
        return id;
    }

    long getWebinarId() {
        return webinarId;
    }

    String getDigest() {
        return digest;
    }

    Instant getImportedAt() {
        return importedAt;
    }
}
