package id.suara.messaging.reminders;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every minute, on every node, whether reminders are due. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class.getName());

    @Inject
    ReminderRound round;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "13", persistent = false)
    public void look() {
        try {
            round.plan(clock.instant());
            while (round.tellNext(clock.instant())) {
                // The next one, in a transaction of its own.
            }
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "Reminders stand still until the next look", trouble);
        }
    }
}
