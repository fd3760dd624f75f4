package id.suara.messaging.preferences;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Looks once an hour, on every node, whether summaries are due. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DigestClock {

    @Inject
    DigestRound round;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    public void look() {
        while (round.run(clock.instant()) == DigestRound.MOST) {
            // The next ones, in a transaction of their own.
        }
    }
}
