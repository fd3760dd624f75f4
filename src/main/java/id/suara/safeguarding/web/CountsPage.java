package id.suara.safeguarding.web;

import id.suara.safeguarding.Level;
import id.suara.safeguarding.counts.QuarterCount;
import id.suara.safeguarding.counts.QuarterCounts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How many concerns there were, quarter by quarter. */
@Named("concernCountsPage")
@RequestScoped
public class CountsPage {

    @Inject
    QuarterCounts counts;

    private List<QuarterCount> rows;

    @PostConstruct
    void load() {
        rows = counts.past();
    }

    public List<QuarterCount> getRows() {
        return rows;
    }

    public Level[] getLevels() {
        return Level.values();
    }
}
