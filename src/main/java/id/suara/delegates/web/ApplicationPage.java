package id.suara.delegates.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.consent.ConsentStanding;
import id.suara.consent.Purpose;
import id.suara.delegates.ApplicationFile;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.ApplicationStep;
import id.suara.delegates.Applications;
import id.suara.delegates.SecondThoughts;
import id.suara.kernel.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Everything about one application, and deciding on it. */
@Named("applicationPage")
@ViewScoped
public class ApplicationPage implements Serializable {

    @Inject
    transient Applications applications;

    @Inject
    transient QuotaBars quotaBars;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Regions regions;

    @Inject
    transient SecondThoughts thoughts;

    private long id;
    private long version;
    private transient ApplicationFile file;
    private transient List<ApplicationStep> steps;
    private String helpWanted;
    private QuotaBar quota;
    private Instant undoUntil;

    public void load() {
        file = applications.find(id);
        version = file.application().getVersion();
        steps = null;
        undoUntil = thoughts.openUntil(id).orElse(null);
        quota = quotaBars.visible().stream()
                .filter(bar -> bar.code().equals(file.application().getProvinceCode()))
                .findFirst()
                .orElse(null);
    }

    /** From the desk, where it is shown beside the table. */
    public void open() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = number(parameters.get("child"));
        helpWanted = null;
        load();
    }

    private static long number(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    public void close() {
        id = 0;
        file = null;
        helpWanted = null;
    }

    public boolean isOpen() {
        return id > 0;
    }

    public void showHelp() {
        load();
        helpWanted = applications
                .helpWanted(id)
                .orElse(Texts.get(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        "delegates.application.help-none"));
    }

    public int getAge() {
        return congresses.requireCurrent().ageOnFirstDay(file.child().getBirthDate());
    }

    public String getRegency() {
        return regions.regency(file.child().getRegencyCode())
                .map(Regency::getName)
                .orElse("");
    }

    public List<Map.Entry<Purpose, ConsentStanding>> getConsents() {
        return List.copyOf(file.consents().entrySet());
    }

    /** Whether the caller may do this with the application as it stands; for the buttons of the page. */
    public boolean may(String deed) {
        return applications.may(deed, getFile().application());
    }

    public boolean isAdmitted() {
        return file.application().getStatus() == ApplicationStatus.ADMITTED;
    }

    public ApplicationFile getFile() {
        if (file == null) {
            // The view came back from another node.
            load();
        }
        return file;
    }

    /** Until when the last decision can be undone; null when it cannot. */
    public Instant getUndoUntil() {
        return undoUntil;
    }

    public QuotaBar getQuota() {
        return quota;
    }

    /** Null until it was asked for. */
    public String getHelpWanted() {
        return helpWanted;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    long getVersion() {
        return version;
    }

    /** Its way so far, oldest first. */
    public List<ApplicationStep> getSteps() {
        if (steps == null) {
            steps = applications.steps(id);
        }
        return steps;
    }
}
