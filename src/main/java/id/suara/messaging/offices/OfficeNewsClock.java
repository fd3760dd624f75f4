package id.suara.messaging.offices;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Looks once an hour, on every node, whether an office is to be written to. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OfficeNewsClock {

    @Inject
    OfficeNewsRound round;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "37", persistent = false)
    public void look() {
        round.run(clock.instant());
    }
}
