package id.suara.messaging.announcements;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sets announcements going: at once when one is released, and by looking every half minute. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AnnouncementClock {

    private static final Logger LOG = Logger.getLogger(AnnouncementClock.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    AnnouncementRound round;

    @Inject
    Clock clock;

    public void released(@Observes(during = TransactionPhase.AFTER_SUCCESS) AnnouncementReleased released) {
        executor.execute(this::all);
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void look() {
        executor.execute(this::all);
    }

    private void all() {
        try {
            while (round.run(clock.instant())) {
                // The next ones, in a transaction of their own.
            }
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "An announcement stands still until the next look", trouble);
        }
    }
}
