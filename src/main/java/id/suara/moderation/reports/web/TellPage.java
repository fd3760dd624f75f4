package id.suara.moderation.reports.web;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.moderation.reports.ItemReports;
import id.suara.moderation.reports.OwnReport;
import id.suara.moderation.reports.ReportItem;
import id.suara.moderation.reports.ReportReason;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Reporting something that is public: the reasons are the buttons, so that it takes two taps from the page it stands on. */
@Named("tellPage")
@RequestScoped
public class TellPage {

    @Inject
    ItemReports reports;

    @Inject
    CurrentCaller caller;

    @Inject
    HttpServletRequest request;

    private String about;
    private OwnReport own;

    @PostConstruct
    void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        String given = request.getParameter("about");
        about = given != null && given.matches(ReportItem.SUBJECT) ? given : null;
        if (about != null && caller.isSignedIn()) {
            own = reports.own(about).orElse(null);
        }
    }

    /** @throws DomainException {@code moderation.report-none} for an address that names nothing */
    public void show() {
        if (about == null) {
            throw DomainException.notFound("moderation.report-none");
        }
    }

    public String send(ReportReason reason) {
        reports.report(new ReportItem(about, reason));
        return "/tell?faces-redirect=true&about=" + about + "&told=true";
    }

    public String getAbout() {
        return about;
    }

    /** What the caller reported here before, or null. */
    public OwnReport getOwn() {
        return own;
    }

    public ReportReason[] getReasons() {
        return ReportReason.values();
    }
}
