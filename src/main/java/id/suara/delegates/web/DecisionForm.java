package id.suara.delegates.web;

import id.suara.delegates.Admissions;
import id.suara.delegates.Decisions;
import id.suara.delegates.DeclineApplication;
import id.suara.delegates.GiveReason;
import id.suara.delegates.Offers;
import id.suara.delegates.ReturnApplication;
import id.suara.delegates.SecondThoughts;
import id.suara.delegates.intake.Column;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Deciding on the application that the page shows. */
@Named("decisionForm")
@ViewScoped
public class DecisionForm implements Serializable {

    @Inject
    ApplicationPage page;

    @Inject
    transient Admissions admissions;

    @Inject
    transient Decisions decisions;

    @Inject
    transient Offers offers;

    @Inject
    transient SecondThoughts thoughts;

    private String waitReason;
    private String summary;
    private final Map<String, Boolean> ticked = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private String declineReason;
    private String withdrawReason;

    public void admit() {
        admissions.admit(page.getId(), page.getVersion());
        done("admitted");
    }

    public void waitlist() {
        decisions.waitlist(page.getId(), page.getVersion(), new GiveReason(waitReason));
        done("waitlisted");
    }

    public void acceptOffer() {
        offers.acceptFor(page.getId(), page.getVersion());
        done("admitted");
    }

    /** Every field that was ticked is to be mended for its own reason, or without one for that which the family reads. */
    public void sendBack() {
        Map<String, String> fields = new TreeMap<>();
        ticked.forEach((field, yes) -> {
            if (Boolean.TRUE.equals(yes)) {
                fields.put(field, reasonOf(field));
            }
        });
        if (fields.isEmpty()) {
            throw DomainException.invalid(
                    "request.invalid",
                    List.of(new DomainException.FieldError("fields", "delegates.bulk-fields-missing")));
        }
        decisions.returnForCorrection(page.getId(), page.getVersion(), new ReturnApplication(summary, fields));
        ticked.clear();
        reasons.clear();
        summary = null;
        done("returned");
    }

    private String reasonOf(String field) {
        String own = reasons.get(field);
        String why = own == null || own.isBlank() ? summary : own.strip();
        return why.substring(0, Math.min(why.length(), 500));
    }

    public void decline() {
        decisions.decline(page.getId(), page.getVersion(), new DeclineApplication(declineReason));
        done("declined");
    }

    public void withdraw() {
        decisions.withdraw(page.getId(), page.getVersion(), new GiveReason(withdrawReason));
        done("withdrawn");
    }

    public void reopen() {
        decisions.reopen(page.getId(), page.getVersion());
        done("reopened");
    }

    public void undo() {
        thoughts.undo(page.getId(), page.getVersion());
        done("undone");
    }

    private void done(String key) {
        page.load();
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.get(
                faces.getViewRoot().getLocale(),
                "delegates.application." + key,
                page.getFile().child().getNickname());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** What can be mended. */
    public List<Column> getColumns() {
        return List.of(Column.values());
    }

    public String getWaitReason() {
        return waitReason;
    }

    public void setWaitReason(String waitReason) {
        this.waitReason = waitReason;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** By the fields' names. */
    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    /** By the fields' names; empty for the one that the family reads. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }
}
