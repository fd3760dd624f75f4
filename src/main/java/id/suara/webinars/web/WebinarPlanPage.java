package id.suara.webinars.web;

import id.suara.congress.IndonesianTime;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.webinars.Attendee;
import id.suara.webinars.Attendees;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.Webinars;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.primefaces.component.datatable.DataTable;

/** Planning one webinar: its fields, its states, and who comes. */
@Named("webinarPlanPage")
@ViewScoped
public class WebinarPlanPage implements Serializable {

    private static final Duration LATER = Duration.ofDays(28);

    @Inject
    transient Webinars webinars;

    @Inject
    transient WebinarAccess access;

    @Inject
    transient Attendees attendees;

    @Inject
    transient Regions regions;

    @Inject
    transient Clock clock;

    private Long id;
    private WebinarPlan plan;
    private WebinarForm form = new WebinarForm();
    private String words;
    private AttendeesModel rows;

    public void load() {
        if (id == null) {
            access.require(Action.PLAN);
        } else {
            plan = webinars.find(id);
            form = WebinarForm.of(plan.plan());
            rows = new AttendeesModel(attendees, id, null);
        }
    }

    /** Shows those of the words, from the first one on. */
    public void search() {
        rows = new AttendeesModel(attendees, id, words);
        if (FacesContext.getCurrentInstance().getViewRoot().findComponent("attendees:rows")
                instanceof DataTable table) {
            table.setFirst(0);
        }
    }

    public String save() {
        if (id == null) {
            id = webinars.plan(form.plan());
        } else {
            webinars.change(id, plan.version(), form.plan());
        }
        return here("saved");
    }

    public String open() {
        webinars.open(id, plan.version());
        return here("opened");
    }

    public String close() {
        webinars.close(id, plan.version());
        return here("closed");
    }

    public String cancel() {
        webinars.cancel(id, plan.version());
        return here("cancelled");
    }

    /** A draft four weeks later, or four weeks from now for one of the past, at the same hour. */
    public String copy() {
        Instant starts = plan.plan().startsAt();
        while (!starts.isAfter(clock.instant())) {
            starts = starts.plus(LATER);
        }
        boolean coming = starts.equals(plan.plan().startsAt());
        id = webinars.copy(id, coming ? starts.plus(LATER) : starts);
        return here("copied");
    }

    private String here(String done) {
        return "/webinars/plan?faces-redirect=true&id=" + id + "&done=" + done;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Null for one that was not kept yet. */
    public WebinarPlan getPlan() {
        return plan;
    }

    public WebinarForm getForm() {
        return form;
    }

    /** Whether its fields can be changed. */
    public boolean isChangeable() {
        return webinars.mayPlan() && (plan == null || isDraft() || (isAlive() && !plan.over()));
    }

    public boolean isPlanner() {
        return webinars.mayPlan();
    }

    public boolean isDraft() {
        return plan != null && plan.status().name().equals("DRAFT");
    }

    public boolean isAlive() {
        return plan != null && !plan.status().name().equals("CANCELLED");
    }

    public List<ZoneId> getZones() {
        return IndonesianTime.zones();
    }

    public String label(ZoneId zone) {
        return IndonesianTime.label(zone);
    }

    /** Whether the caller may know who comes. */
    public boolean isAttendeesShown() {
        return id != null && access.allows(Action.ATTENDEES, id);
    }

    public AttendeesModel getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The regency, or the province of an institution of all of it. */
    public String region(Attendee attendee) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String province = regions.province(attendee.provinceCode())
                .map(one -> one.name(locale))
                .orElse("");
        return regions.regency(attendee.regencyCode())
                .map(Regency::getName)
                .map(name -> name + ", " + province)
                .orElse(province);
    }
}
