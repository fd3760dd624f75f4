package id.suara.messaging.returned;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every minute, on every node, whether mail came back. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReturnedMailClock {

    @Inject
    ReturnedMailRound round;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void look() {
        round.run();
    }
}
