package id.suara.webinars.series.web;

import id.suara.webinars.series.SeriesPlan;
import id.suara.webinars.series.SeriesPlans;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** All series, for those who plan webinars. */
@Named("seriesDeskPage")
@RequestScoped
public class SeriesDeskPage {

    @Inject
    SeriesPlans series;

    private List<SeriesPlan> rows = List.of();

    @PostConstruct
    void load() {
        rows = series.all();
    }

    public List<SeriesPlan> getRows() {
        return rows;
    }

    /** The one to which a webinar belongs; null for none. */
    public SeriesPlan of(long webinar) {
        Optional<SeriesPlan> found =
                rows.stream().filter(row -> row.webinars().contains(webinar)).findFirst();
        return found.orElse(null);
    }
}
