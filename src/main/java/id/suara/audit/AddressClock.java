package id.suara.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Every night, on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AddressClock {

    @Inject
    AddressCut cut;

    @Inject
    Clock clock;

    @Schedule(hour = "1", minute = "37", timezone = "Asia/Jakarta", persistent = false)
    public void night() {
        Instant now = clock.instant();
        while (cut.run(now) == AddressCut.MOST) {
            // The next ones, in a transaction of their own.
        }
    }
}
