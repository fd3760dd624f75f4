package id.suara.delegates.requests.web;

import id.suara.delegates.ApplicationFile;
import id.suara.delegates.Applications;
import id.suara.delegates.GiveReason;
import id.suara.delegates.intake.Column;
import id.suara.delegates.requests.FamilyRequest;
import id.suara.delegates.requests.FamilyRequests;
import id.suara.delegates.requests.RequestState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One request of a guardian's, to be done or refused with a reason. */
@Named("requestPage")
@RequestScoped
public class RequestPage {

    @Inject
    FamilyRequests requests;

    @Inject
    Applications applications;

    private long id;
    private String why;
    private FamilyRequest asked;
    private ApplicationFile file;

    /** @throws id.suara.kernel.DomainException {@code delegates.no-request} (not found) */
    public void load() {
        asked = requests.find(id);
        file = applications.find(asked.getApplicationId());
    }

    public String pause() {
        requests.suspend(id);
        return back();
    }

    public String refuse() {
        requests.refuse(id, new GiveReason(why));
        return back();
    }

    private static String back() {
        return "/delegates/requests?faces-redirect=true";
    }

    /** By whose heading a field is named on pages. */
    public Column column(String field) {
        return Column.ofField(field).orElseThrow();
    }

    /** Whether it still waits, and the caller may answer. */
    public boolean isAnswerable() {
        return getAsked().getState() == RequestState.OPEN && applications.may("ANSWER_REQUEST", file.application());
    }

    public FamilyRequest getAsked() {
        if (asked == null) {
            // The address names none, and the page is not there.
            load();
        }
        return asked;
    }

    public ApplicationFile getFile() {
        return file;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
