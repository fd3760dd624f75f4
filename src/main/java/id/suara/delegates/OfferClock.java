package id.suara.delegates;

import id.suara.delegates.places.PlacesEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Sets offers going: at once when a place has become free, and by looking every half minute. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OfferClock {

    @Resource
    ManagedExecutorService executor;

    @Inject
    OfferRound round;

    public void freed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlacesEvent.Freed freed) {
        executor.execute(round::run);
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void look() {
        executor.execute(round::run);
    }
}
