package id.suara.delegates.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.delegates.AdmissionSummary;
import id.suara.delegates.Admissions;
import id.suara.delegates.ApplicationFilter;
import id.suara.delegates.ApplicationRow;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.Applications;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The desk of all applications. */
@Named("applicationsPage")
@ViewScoped
public class ApplicationsPage implements Serializable {

    /** What admitting would do to one province. @param ready of those selected, whose guardian consented */
    public record Effect(String province, int ready, int left) implements Serializable {

        public boolean isOver() {
            return ready > left;
        }

        public int leftAfter() {
            return Math.max(0, left - ready);
        }
    }

    @Inject
    transient Applications applications;

    @Inject
    transient Admissions admissions;

    @Inject
    transient QuotaBars quotaBars;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Regions regions;

    private String province;
    private ApplicationStatus status;
    private Mode mode;
    private String name;
    private LocalDate firstDay;
    private List<QuotaBar> quotas;
    private List<ApplicationRow> selected = new ArrayList<>();
    private List<Effect> effects = List.of();
    private ApplicationsModel rows;

    @PostConstruct
    void load() {
        firstDay = congresses.requireCurrent().getFirstDay();
        quotas = quotaBars.visible();
        filter();
    }

    public void filter() {
        rows = new ApplicationsModel(applications, new ApplicationFilter(status, province, mode, name));
        selected = new ArrayList<>();
    }

    public void clear() {
        province = null;
        status = null;
        mode = null;
        name = null;
        filter();
    }

    public void preview() {
        Map<String, Integer> ready = applications.admissible(ids());
        effects = quotas.stream()
                .filter(bar -> ready.containsKey(bar.code()))
                .map(bar -> new Effect(bar.province(), ready.get(bar.code()), bar.left()))
                .toList();
        if (selected.isEmpty()) {
            tell(FacesMessage.SEVERITY_WARN, "choose");
        }
    }

    public void admit() {
        AdmissionSummary summary = admissions.admitAll(ids());
        if (!summary.admitted().isEmpty()) {
            tell(FacesMessage.SEVERITY_INFO, "admitted", summary.admitted().size());
        }
        summary.refused()
                .forEach((code, number) ->
                        tell(FacesMessage.SEVERITY_WARN, "refused", number, Texts.get(locale(), "error." + code)));
        effects = List.of();
        load();
    }

    private List<Long> ids() {
        return selected.stream().map(ApplicationRow::id).toList();
    }

    private static void tell(FacesMessage.Severity severity, String key, Object... values) {
        String text = Texts.get(locale(), "delegates.applications." + key, values);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public int age(ApplicationRow row) {
        return Period.between(row.birthDate(), firstDay).getYears();
    }

    public String regency(ApplicationRow row) {
        return regions.regency(row.regencyCode()).map(Regency::getName).orElse("");
    }

    /** Of those selected, how many stay as they are. */
    public int getSkipped() {
        return selected.size() - effects.stream().mapToInt(Effect::ready).sum();
    }

    public List<QuotaBar> getGaps() {
        return quotas.stream().filter(QuotaBar::isGap).toList();
    }

    public int getPlaces() {
        return quotas.stream().mapToInt(QuotaBar::places).sum();
    }

    public int getTaken() {
        return quotas.stream().mapToInt(QuotaBar::taken).sum();
    }

    public List<QuotaBar> getQuotas() {
        return quotas;
    }

    public List<Effect> getEffects() {
        return effects;
    }

    public ApplicationsModel getRows() {
        return rows;
    }

    public ApplicationStatus[] getStatuses() {
        return ApplicationStatus.values();
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public List<ApplicationRow> getSelected() {
        return selected;
    }

    public void setSelected(List<ApplicationRow> selected) {
        this.selected = selected == null ? new ArrayList<>() : new ArrayList<>(selected);
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public ApplicationStatus getStatus() {
        return status;
    }

    public void setStatus(ApplicationStatus status) {
        this.status = status;
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
