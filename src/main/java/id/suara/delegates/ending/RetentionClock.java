package id.suara.delegates.ending;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends the keeping every night, on every node, and looks whether all is gone that should be. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionClock {

    private static final Logger LOG = Logger.getLogger(RetentionClock.class.getName());

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    @Schedule(hour = "2", minute = "7", timezone = "Asia/Jakarta", persistent = false)
    public void night() {
        Instant now = clock.instant();
        end(retention::forgetStays, now);
        end(retention::endProfiles, now);
    }

    /** When every node has had its turn. */
    @Schedule(hour = "3", minute = "7", timezone = "Asia/Jakarta", persistent = false)
    public void verify() {
        long left = retention.overdue(clock.instant());
        if (left > 0) {
            LOG.log(Level.SEVERE, "{0} of what is to be erased by now is still there", left);
        }
    }

    private static void end(ToIntFunction<Instant> round, Instant now) {
        try {
            while (round.applyAsInt(now) == Retention.MOST) {
                // The next ones, in a transaction of their own.
            }
        } catch (RuntimeException e) {
            // The other round does not wait for it; both look again next night.
            LOG.log(Level.SEVERE, "What is to be erased by now could not be", e);
        }
    }
}
