package id.suara.messaging.notices;

import id.suara.kernel.Settings;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Deletes what was told long ago, once a night; two nodes that do it at once do no harm. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeClock {

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "11", persistent = false)
    public void tidy() {
        notices.deleteBefore(clock.instant().minus(Duration.ofDays(settings.number("suara.notice.days", 90))));
    }
}
