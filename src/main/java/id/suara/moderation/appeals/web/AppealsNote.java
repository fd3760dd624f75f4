package id.suara.moderation.appeals.web;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.moderation.appeals.Appeals;
import id.suara.moderation.appeals.AppealsStanding;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/** What organizers are told of appeals on pages about other things. */
@Named("appealsNote")
@RequestScoped
public class AppealsNote {

    @Inject
    Appeals appeals;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private AppealsStanding standing = new AppealsStanding(0, null, 0, 0);

    @PostConstruct
    void load() {
        if (caller.get().is(Role.ORGANIZER)) {
            standing = appeals.standing();
        }
    }

    /** Nothing waits for a reader who is no organizer. */
    public AppealsStanding getStanding() {
        return standing;
    }

    /** Whole days for which the oldest has waited. */
    public long getOldestDays() {
        return standing.oldestAt() == null
                ? 0
                : Duration.between(standing.oldestAt(), clock.instant()).toDays();
    }
}
