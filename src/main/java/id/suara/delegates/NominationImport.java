package id.suara.delegates;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.FileFault;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A nominations file and what became of it. */
@Entity
@Table(name = "nomination_import")
public class NominationImport {

    /** A node that was not heard of for so long is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(45);

    static final int MOST_ATTEMPTS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @jakarta.persistence.Column(name = "congress_id")
    private long congressId;

    @jakarta.persistence.Column(name = "account_id")
    private long accountId;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String failure;

    private String missing;

    private int attempts;

    @jakarta.persistence.Column(name = "row_count")
    private int rowCount;

    private int checked;

    private int accepted;

    @jakarta.persistence.Column(name = "created_at")
    private Instant createdAt;

    @jakarta.persistence.Column(name = "alive_at")
    private Instant aliveAt;

    @jakarta.persistence.Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private long version;

    protected NominationImport() {}

    static NominationImport started(long congressId, long accountId, byte[] content, Instant at) {
        NominationImport started = new NominationImport();
        started.congressId = congressId;
        started.accountId = accountId;
        started.content = content;
        started.state = ImportState.RUNNING;
        started.createdAt = at;
        return started;
    }

    /** @return whether nobody works on it, and this node may */
    boolean isFree(Instant now) {
        return state == ImportState.RUNNING && (aliveAt == null || aliveAt.isBefore(now.minus(LEASE)));
    }

    /** @return the attempt; whoever works under an older one has lost the work */
    int claim(Instant at) {
        aliveAt = at;
        checked = 0;
        return ++attempts;
    }

    boolean isHeldBy(int attempt) {
        return state == ImportState.RUNNING && attempts == attempt;
    }

    void progress(int rows, int checkedRows, Instant at) {
        rowCount = rows;
        checked = checkedRows;
        aliveAt = at;
    }

    void finish(int acceptedRows, Instant at) {
        state = ImportState.DONE;
        checked = rowCount;
        accepted = acceptedRows;
        close(at);
    }

    void fail(FileFault fault, List<Column> missingColumns, Instant at) {
        state = ImportState.FAILED;
        failure = fault.name();
        missing = missingColumns.isEmpty()
                ? null
                : missingColumns.stream().map(Enum::name).collect(Collectors.joining(","));
        close(at);
    }

    /** The file holds children's data: it is not kept longer than it is needed. */
    private void close(Instant at) {
        content = null;
        finishedAt = at;
    }

    public Long getId() {
        return id;
    }

    long congressId() {
        return congressId;
    }

    long accountId() {
        return accountId;
    }

    byte[] content() {
        return content;
    }

    int attempts() {
        return attempts;
    }
}
