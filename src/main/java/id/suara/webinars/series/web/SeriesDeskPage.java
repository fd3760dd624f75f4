package id.suara.webinars.series.web;

import id.suara.webinars.series.SeriesPlan;
import id.suara.webinars.series.SeriesPlans;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All series, for those who plan webinars. */
@Named("seriesDeskPage")
@RequestScoped
public class SeriesDeskPage {

    @Inject
    SeriesPlans series;

    private List<SeriesPlan> rows = List.of();

    @PostConstruct
    void load() {
        // The page of a single webinar, too, is shown to more people than the desk.
        rows = series.mayRead() ? series.all() : List.of();
    }

    public List<SeriesPlan> getRows() {
        return rows;
    }

    /** The one to which a webinar belongs; null for none. */
    public SeriesPlan of(long webinar) {
        return rows.stream()
                .filter(row -> row.webinars().contains(webinar))
                .findFirst()
                .orElse(null);
    }
}
