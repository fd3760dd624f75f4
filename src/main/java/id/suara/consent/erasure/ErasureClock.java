package id.suara.consent.erasure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Erases once an hour, on every node, whoever's time has come. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ErasureClock {

    private static final Logger LOG = Logger.getLogger(ErasureClock.class.getName());

    @Inject
    Erasures erasures;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "43", persistent = false)
    public void look() {
        Instant now = clock.instant();
        for (long id : erasures.due(now)) {
            try {
                erasures.erase(id, now);
            } catch (RuntimeException e) {
                // It stays on the organizers' list and is tried again; the others do not wait for it.
                LOG.log(Level.SEVERE, "Erasure " + id + " failed", e);
            }
        }
    }
}
