package id.suara.delegates.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.consent.Consent;
import id.suara.delegates.Admissions;
import id.suara.delegates.ApplicationFile;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.Applications;
import id.suara.delegates.DeclineApplication;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Everything about one application, and deciding on it. */
@Named("applicationPage")
@ViewScoped
public class ApplicationPage implements Serializable {

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

    @Inject
    transient CurrentCaller current;

    private long id;
    private long version;
    private String reason;
    private transient ApplicationFile file;
    private String helpWanted;
    private QuotaBar quota;

    public void load() {
        file = applications.find(id);
        version = file.application().getVersion();
        quota = quotaBars.visible().stream()
                .filter(bar -> bar.code().equals(file.application().getProvinceCode()))
                .findFirst()
                .orElse(null);
    }

    public void admit() {
        admissions.admit(id, version);
        load();
        tell("admitted", file.child().getNickname());
    }

    public void decline() {
        admissions.decline(id, version, new DeclineApplication(reason));
        load();
        tell("declined");
    }

    public void showHelp() {
        load();
        helpWanted = applications
                .helpWanted(id)
                .orElse(Texts.get(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        "delegates.application.help-none"));
    }

    private static void tell(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.get(faces.getViewRoot().getLocale(), "delegates.application." + key, values);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    public int getAge() {
        return congresses.requireCurrent().ageOnFirstDay(file.child().getBirthDate());
    }

    public String getRegency() {
        return regions.regency(file.child().getRegencyCode())
                .map(Regency::getName)
                .orElse("");
    }

    public List<Consent> getConsents() {
        return List.copyOf(file.consents().values());
    }

    /** Null while the guardian has decided nothing. */
    public Consent getLastDecided() {
        return file.consents().values().stream()
                .filter(consent -> consent.getDecidedAt() != null)
                .max((one, other) -> one.getDecidedAt().compareTo(other.getDecidedAt()))
                .orElse(null);
    }

    public boolean isAdmissible() {
        return current.get().is(Role.ORGANIZER) && file.application().getStatus() == ApplicationStatus.IN_REVIEW;
    }

    public boolean isDeclinable() {
        return isAdmissible() || isWaiting();
    }

    public boolean isWaiting() {
        return current.get().is(Role.ORGANIZER) && file.application().getStatus() == ApplicationStatus.AWAITING_CONSENT;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
