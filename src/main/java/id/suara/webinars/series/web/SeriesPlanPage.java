package id.suara.webinars.series.web;

import id.suara.webinars.WebinarPlan;
import id.suara.webinars.WebinarStatus;
import id.suara.webinars.Webinars;
import id.suara.webinars.series.PlanSeries;
import id.suara.webinars.series.SeriesPlan;
import id.suara.webinars.series.SeriesPlans;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Planning one series: its words, and which webinars it has. */
@Named("seriesPlanPage")
@ViewScoped
public class SeriesPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SeriesPlans series;

    @Inject
    transient Webinars webinars;

    private Long id;
    private SeriesPlan plan;
    private String title;
    private String titleEn;
    private String summary;
    private String summaryEn;
    private Long added;
    private List<WebinarPlan> parts = List.of();
    private List<WebinarPlan> others = List.of();

    public void load() {
        if (id == null) {
            return;
        }
        plan = series.find(id);
        title = plan.plan().title();
        titleEn = plan.plan().titleEn();
        summary = plan.plan().summary();
        summaryEn = plan.plan().summaryEn();
        List<WebinarPlan> all = webinars.all();
        parts = all.stream()
                .filter(one -> plan.webinars().contains(one.id()))
                .sorted(Comparator.comparing(one -> one.plan().startsAt()))
                .toList();
        Set<Long> elsewhere =
                series.all().stream().flatMap(one -> one.webinars().stream()).collect(Collectors.toSet());
        others = all.stream()
                .filter(one -> !elsewhere.contains(one.id()) && one.status() != WebinarStatus.CANCELLED)
                .toList();
    }

    public String save() {
        PlanSeries words = new PlanSeries(title, titleEn, summary, summaryEn);
        if (id == null) {
            id = series.plan(words);
        } else {
            series.change(id, plan.version(), words);
        }
        return here("saved");
    }

    public String add() {
        series.add(id, plan.version(), added == null ? 0 : added);
        return here("joined");
    }

    public String remove(long webinar) {
        series.remove(id, plan.version(), webinar);
        return here("left");
    }

    public String next() {
        return "/webinars/plan?faces-redirect=true&id=" + series.next(id, plan.version()) + "&done=copied";
    }

    public String end() {
        series.end(id, plan.version());
        return "/webinars/desk?faces-redirect=true";
    }

    private String here(String done) {
        return "/webinars/series-plan?faces-redirect=true&id=" + id + "&done=" + done;
    }

    public boolean isPlanner() {
        return webinars.mayPlan();
    }

    /** Whether visitors see it. */
    public boolean isSeen() {
        return parts.stream().anyMatch(one -> one.status().isPublic());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Null for one that was not kept yet. */
    public SeriesPlan getPlan() {
        return plan;
    }

    public List<WebinarPlan> getParts() {
        return parts;
    }

    /** Those that belong to none. */
    public List<WebinarPlan> getOthers() {
        return others;
    }

    public Long getAdded() {
        return added;
    }

    public void setAdded(Long added) {
        this.added = added;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }
}
