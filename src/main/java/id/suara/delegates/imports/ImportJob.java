package id.suara.delegates.imports;

import id.suara.delegates.intake.FileFault;
import id.suara.delegates.intake.FoundRows;
import id.suara.delegates.intake.NominationFile;
import id.suara.delegates.intake.RowRules;
import id.suara.delegates.intake.UnreadableFile;
import id.suara.kernel.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works one file off, in the name of whoever sent it. */
@ApplicationScoped
public class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class.getName());
    private static final long TELL_EVERY = Duration.ofMillis(400).toNanos();
    private static final int CHUNK = 500;
    private static final int SHOWN = 10;

    @Inject
    ImportLedger ledger;

    @Inject
    PreviewLedger previews;

    @Inject
    CurrentCaller current;

    /** Does nothing when another node has it. A failure that may pass (the database is away) leaves it to the next attempt. */
    @ActivateRequestContext
    public void run(long importId) {
        Optional<Claim> claim = ledger.claim(importId);
        if (claim.isEmpty()) {
            return;
        }
        current.set(claim.get().caller());
        try {
            if (claim.get().preview()) {
                preview(claim.get());
            } else {
                ledger.finish(claim.get(), judge(claim.get()));
            }
        } catch (UnreadableFile e) {
            if (claim.get().preview() && !e.headings().isEmpty() && e.fault() != FileFault.EMPTY) {
                previews.askForColumns(claim.get(), e.headings());
            } else {
                ledger.fail(claim.get(), e.fault(), e.missing());
            }
        } catch (CancellationException e) {
            LOG.log(Level.INFO, "Import {0} went on elsewhere", importId);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, "Import " + importId + " failed", e);
            ledger.fail(claim.get(), FileFault.UNEXPECTED, List.of());
        }
    }

    private List<RowRules.Verdict> judge(Claim claim) throws UnreadableFile {
        NominationFile file = NominationFile.of(claim.content());
        int rows = file.read(claim.mapping(), row -> {}).rows();
        tell(claim, rows, 0);
        List<RowRules.Verdict> verdicts = new ArrayList<>(rows);
        long[] told = {System.nanoTime()};
        file.read(claim.mapping(), row -> {
            verdicts.add(claim.rules().check(claim.mended(row)));
            if (System.nanoTime() - told[0] > TELL_EVERY) {
                tell(claim, rows, verdicts.size());
                told[0] = System.nanoTime();
            }
        });
        tell(claim, rows, rows);
        return verdicts;
    }

    /** Rows are handed on as they are judged: a large file's are never in memory together. */
    private void preview(Claim claim) throws UnreadableFile {
        NominationFile file = NominationFile.of(claim.content());
        FoundRows found = file.read(claim.mapping(), row -> {});
        tell(claim, found.rows(), 0);
        List<PreviewLedger.Judged> chunk = new ArrayList<>(CHUNK);
        int[] checked = {0};
        file.read(claim.mapping(), row -> {
            chunk.add(new PreviewLedger.Judged(row, claim.rules().check(row), checked[0]++ < SHOWN));
            if (chunk.size() == CHUNK) {
                require(previews.keep(claim, chunk, found.rows(), checked[0]));
                chunk.clear();
            }
        });
        require(previews.keep(claim, chunk, found.rows(), checked[0]));
        previews.show(claim, found.headings());
    }

    private void tell(Claim claim, int rows, int checked) {
        require(ledger.progress(claim, rows, checked));
    }

    private static void require(boolean held) {
        if (!held) {
            throw new CancellationException();
        }
    }
}
