package id.suara.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Every night, on every node. */
@Singleton
public class FailureClock {

    @Inject
    SignIn signIn;

    @Inject
    Clock clock;

    @Schedule(hour = "1", minute = "27", timezone = "Asia/Jakarta", persistent = false)
    public void night() {
        signIn.forgetAddresses(clock.instant());
    }
}
