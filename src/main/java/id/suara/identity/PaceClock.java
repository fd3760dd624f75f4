package id.suara.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps no network address longer than it is counted. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PaceClock {

    @Inject
    AddressPace pace;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "53", persistent = false)
    public void look() {
        pace.forget(clock.instant());
    }
}
