package id.suara.webinars.series;

import id.suara.webinars.PublicWebinar;
import java.util.List;
import java.util.Locale;

/**
 * A series as everybody may see it.
 *
 * @param webinars those that are published, also past ones; the earliest first, and never none
 */
public record SeriesOffer(
        long id, String title, String titleEn, String summary, String summaryEn, List<PublicWebinar> webinars) {

    static SeriesOffer of(WebinarSeries series, List<PublicWebinar> webinars) {
        PlanSeries plan = series.plan();
        return new SeriesOffer(
                series.getId(), plan.title(), plan.titleEn(), plan.summary(), plan.summaryEn(), webinars);
    }

    public String title(Locale reader) {
        return reader.getLanguage().equals("en") ? titleEn : title;
    }

    public String summary(Locale reader) {
        return reader.getLanguage().equals("en") ? summaryEn : summary;
    }

    /** The first that is not over; null when all are. */
    PublicWebinar next() {
        return webinars.stream().filter(webinar -> !webinar.over()).findFirst().orElse(null);
    }

    /** Those for which one can register now. */
    public List<PublicWebinar> open() {
        return webinars.stream().filter(PublicWebinar::open).toList();
    }
}
