package id.suara.delegates.imports;

import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.FileFault;
import id.suara.delegates.intake.Heading;
import id.suara.kernel.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    /** How long a file waits for a person; it holds children's data. */
    static final Duration WAITS = Duration.ofDays(7);

    private static final int MOST_ATTEMPTS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @jakarta.persistence.Column(name = "congress_id")
    private long congressId;

    @jakarta.persistence.Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private boolean preview;

    private String failure;

    private String missing;

    private int attempts;

    @jakarta.persistence.Column(name = "attempts_allowed")
    private int attemptsAllowed;

    @jakarta.persistence.Column(name = "row_count")
    private int rowCount;

    private int checked;

    private int good;

    private int wrong;

    private int accepted;

    private String headings;

    @jakarta.persistence.Column(name = "created_at")
    private Instant createdAt;

    @jakarta.persistence.Column(name = "alive_at")
    private Instant aliveAt;

    @jakarta.persistence.Column(name = "confirmed_at")
    private Instant confirmedAt;

    @jakarta.persistence.Column(name = "expires_at")
    private Instant expiresAt;

    @jakarta.persistence.Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private long version;

    protected NominationImport() {}

    /** @param preview whether a person looks at it before anything is written */
    static NominationImport started(long congressId, long accountId, boolean preview, Instant at) {
        NominationImport started = new NominationImport();
        started.congressId = congressId;
        started.accountId = accountId;
        started.preview = preview;
        started.state = ImportState.RUNNING;
        started.attemptsAllowed = MOST_ATTEMPTS;
        started.createdAt = at;
        return started;
    }

    /** @return whether nobody works on it, and this node may */
    boolean isFree(Instant now) {
        return state == ImportState.RUNNING && (aliveAt == null || aliveAt.isBefore(now.minus(LEASE)));
    }

    boolean isGivenUp() {
        return attempts >= attemptsAllowed;
    }

    /** @return the attempt; whoever works under an older one has lost the work */
    int claim(Instant at) {
        aliveAt = at;
        checked = 0;
        good = 0;
        wrong = 0;
        return ++attempts;
    }

    boolean isHeldBy(int attempt) {
        // Nobody holds one that waits for its next run, not even whoever worked on it last.
        return state == ImportState.RUNNING && aliveAt != null && attempts == attempt;
    }

    /** Whether it is to be judged only: a person has not said yet that it shall be written. */
    boolean isToBePreviewed() {
        return preview && confirmedAt == null;
    }

    void progress(int rows, int checkedRows, Instant at) {
        rowCount = rows;
        checked = checkedRows;
        aliveAt = at;
    }

    void judged(int goodRows, int wrongRows) {
        good += goodRows;
        wrong += wrongRows;
    }

    /** A wrong row was mended. */
    void mended() {
        requirePreview();
        good++;
        wrong--;
    }

    void askForColumns(List<Heading> found, Instant at) {
        headings = KeptText.of(found);
        state = ImportState.MAPPING;
        expiresAt = at.plus(WAITS);
    }

    void show(List<Heading> found, Instant at) {
        headings = KeptText.of(found);
        state = ImportState.PREVIEW;
        expiresAt = at.plus(WAITS);
    }

    /** It is judged anew under these headings. */
    void readAs(List<Heading> said) {
        if (!state.isWaiting()) {
            throw notWaiting();
        }
        headings = KeptText.of(said);
        runAgain();
    }

    /** It is to be written. */
    void confirm(Instant at) {
        requirePreview();
        if (good == 0) {
            throw DomainException.conflict("delegates.import-nothing-good");
        }
        confirmedAt = at;
        runAgain();
    }

    // Attempts go on counting: whoever worked on it before must never take the new work for the old.
    private void runAgain() {
        state = ImportState.RUNNING;
        attemptsAllowed = attempts + MOST_ATTEMPTS;
        aliveAt = null;
        expiresAt = null;
        checked = 0;
    }

    void cancel(Instant at) {
        if (!state.isWaiting()) {
            throw notWaiting();
        }
        end(ImportState.CANCELLED, at);
    }

    void expire(Instant at) {
        end(ImportState.EXPIRED, at);
    }

    void finish(int acceptedRows, Instant at) {
        checked = rowCount;
        accepted = acceptedRows;
        end(ImportState.DONE, at);
    }

    void fail(FileFault fault, List<Column> missingColumns, Instant at) {
        failure = fault.name();
        missing = missingColumns.isEmpty()
                ? null
                : missingColumns.stream().map(Enum::name).collect(Collectors.joining(","));
        end(ImportState.FAILED, at);
    }

    private void end(ImportState how, Instant at) {
        state = how;
        expiresAt = null;
        finishedAt = at;
    }

    void requirePreview() {
        if (state != ImportState.PREVIEW) {
            throw notWaiting();
        }
    }

    private static DomainException notWaiting() {
        return DomainException.conflict("delegates.import-not-waiting");
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

    ImportState state() {
        return state;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** As they were found or as a person said they are to be read; empty until one of both. */
    List<Heading> headings() {
        return KeptText.read(headings);
    }

    long version() {
        return version;
    }
}
