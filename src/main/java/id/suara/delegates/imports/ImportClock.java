package id.suara.delegates.imports;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Sets imports going: at once on the node that took the file in, and whatever was left behind, on any. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportClock {

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportJob job;

    @Inject
    ImportLedger ledger;

    @Inject
    PreviewLedger previews;

    public void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) NominationImports.Started started) {
        submit(started.importId());
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void takeUp() {
        ledger.free().forEach(this::submit);
    }

    /** What nobody decided on goes, with the children's data in it. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void expire() {
        previews.expire();
    }

    private void submit(long importId) {
        executor.execute(() -> job.run(importId));
    }
}
