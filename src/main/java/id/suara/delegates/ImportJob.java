package id.suara.delegates;

import id.suara.delegates.ImportLedger.Claim;
import id.suara.delegates.intake.FileFault;
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

    @Inject
    ImportLedger ledger;

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
            ledger.finish(claim.get(), judge(claim.get()));
        } catch (UnreadableFile e) {
            ledger.fail(claim.get(), e.fault(), e.missing());
        } catch (CancellationException e) {
            LOG.log(Level.INFO, "Import {0} went on elsewhere", importId);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, "Import " + importId + " failed", e);
            ledger.fail(claim.get(), FileFault.UNEXPECTED, List.of());
        }
    }

    private List<RowRules.Verdict> judge(Claim claim) throws UnreadableFile {
        NominationFile file = NominationFile.of(claim.content());
        int rows = file.read(row -> {});
        tell(claim, rows, 0);
        List<RowRules.Verdict> verdicts = new ArrayList<>(rows);
        long[] told = {System.nanoTime()};
        file.read(row -> {
            verdicts.add(claim.rules().check(row));
            if (System.nanoTime() - told[0] > TELL_EVERY) {
                tell(claim, rows, verdicts.size());
                told[0] = System.nanoTime();
            }
        });
        tell(claim, rows, rows);
        return verdicts;
    }

    private void tell(Claim claim, int rows, int checked) {
        if (!ledger.progress(claim, rows, checked)) {
            throw new CancellationException();
        }
    }
}
