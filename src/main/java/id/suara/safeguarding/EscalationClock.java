package id.suara.safeguarding;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** Looks every half minute. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class EscalationClock {

    @Resource
    ManagedExecutorService executor;

    @Inject
    EscalationRound round;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void look() {
        executor.execute(round::run);
    }
}
