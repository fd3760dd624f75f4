package id.suara.safeguarding.web;

import id.suara.identity.Secrets;
import id.suara.kernel.CurrentCaller;
import id.suara.safeguarding.Concerns;
import id.suara.safeguarding.RaiseConcern;
import id.suara.safeguarding.SafeguardingOfficers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** Telling of a danger: one page, nothing required, and the code to come back with on the same page. */
@Named("reportPage")
@RequestScoped
public class ReportPage {

    private static final String TOKEN = "token";

    @Inject
    Concerns concerns;

    @Inject
    SafeguardingOfficers officers;

    @Inject
    CurrentCaller current;

    @Inject
    HttpServletRequest request;

    private String what;
    private String who;
    private String reach;
    private boolean urgent;
    private boolean notToOffice;
    private String token;
    private List<SafeguardingOfficers.Named> readers;
    private Concerns.Raised raised;

    @PostConstruct
    void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        String sent = request.getParameter(TOKEN);
        token = sent == null || sent.isBlank() || sent.length() > 100 ? Secrets.code() : sent;
        readers = officers.named();
    }

    public void send() {
        String about = getAbout();
        raised = concerns.raise(
                new RaiseConcern(what, who, reach, urgent, about, notTo(), notToOffice), "page " + token);
    }

    private List<Long> notTo() {
        String[] ticked = request.getParameterValues("not-to");
        return ticked == null
                ? List.of()
                : Stream.of(ticked)
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .limit(50)
                        .toList();
    }

    public boolean isKeptFrom(SafeguardingOfficers.Named officer) {
        return notTo().contains(officer.accountId());
    }

    /** What the page was opened about, or null; one that is not understood is nothing, for no report is refused for it. */
    public String getAbout() {
        String about = request.getParameter("about");
        return about != null && about.matches(RaiseConcern.SUBJECT) ? about : null;
    }

    /** Whether their name goes with it: staff sign for what they report. */
    public boolean isSigned() {
        return current.get().isStaff();
    }

    /** Null until it was sent. */
    public Concerns.Raised getRaised() {
        return raised;
    }

    public List<SafeguardingOfficers.Named> getReaders() {
        return readers;
    }

    /** A second click sends the same again, and is answered the same. */
    public String getToken() {
        return token;
    }

    public int getLongest() {
        return RaiseConcern.LONGEST;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public boolean isNotToOffice() {
        return notToOffice;
    }

    public void setNotToOffice(boolean notToOffice) {
        this.notToOffice = notToOffice;
    }
}
