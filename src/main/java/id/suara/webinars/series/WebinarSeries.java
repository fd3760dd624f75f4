package id.suara.webinars.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What webinars that belong together are about. Which those are is {@link SeriesPart}. */
@Entity
@Table(name = "webinar_series")
class WebinarSeries {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String summary;

    @Column(name = "summary_en")
    private String summaryEn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected WebinarSeries() {}

    static WebinarSeries planned(PlanSeries plan, Instant at) {
        WebinarSeries series = new WebinarSeries();
        series.createdAt = at;
        series.change(plan);
        return series;
    }

    void change(PlanSeries plan) {
        title = plan.title();
        titleEn = plan.titleEn();
        summary = plan.summary();
        summaryEn = plan.summaryEn();
    }

    PlanSeries plan() {
        return new PlanSeries(title, titleEn, summary, summaryEn);
    }

    Long getId() {
        return id;
    }

    long getVersion() {
        return version;
    }
}
