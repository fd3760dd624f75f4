package id.suara.consent.waiting;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Looks once an hour, on every node, whether guardians are to be reminded. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderClock {

    @Inject
    ReminderRound round;

    @Inject
    ConfirmationRound confirmations;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void look() {
        while (round.run(clock.instant()) == ReminderRound.MOST) {
            // The next ones, in a transaction of their own.
        }
        while (confirmations.run(clock.instant()) == ReminderRound.MOST) {
            // Likewise.
        }
    }
}
