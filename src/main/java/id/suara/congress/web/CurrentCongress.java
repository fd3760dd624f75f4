package id.suara.congress.web;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The congress that pages speak of. */
@Named("congress")
@RequestScoped
public class CurrentCongress {

    @Inject
    Congresses congresses;

    @Inject
    Clock clock;

    private Congress congress;

    @PostConstruct
    void load() {
        congress = congresses.current().orElse(null);
    }

    public boolean isPlanned() {
        return congress != null;
    }

    public String getName() {
        return congress == null ? null : congress.getName();
    }

    /** Whole days until the first day, where the congress is; negative once it has begun. */
    public long getDaysLeft() {
        return congress == null
                ? 0
                : ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(clock.instant(), congress.zone()), congress.getFirstDay());
    }
}
