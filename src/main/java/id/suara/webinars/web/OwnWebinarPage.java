package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.Joining;
import id.suara.webinars.OwnRegistration;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.form.OwnAnswers;
import id.suara.webinars.form.web.AnswerSheet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody's registration for a webinar, by the link from their mail. It makes no session. */
@Named("ownWebinarPage")
@RequestScoped
public class OwnWebinarPage extends AttendeeFields {

    @Inject
    OwnRegistrations registrations;

    @Inject
    OwnAnswers answers;

    @Inject
    Joining joining;

    @Inject
    HttpServletRequest request;

    private String link;
    private OwnRegistration own;
    private AnswerSheet sheet = new AnswerSheet(List.of(), List.of());
    private boolean lacking;
    private DomainException refusal;

    /** Before the form is decoded: whose it is stands in the address. */
    @PostConstruct
    void load() {
        link = request.getParameter("link");
        // It holds a name and an address, and buttons: "back" on an office's computer must not bring it up again.
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        try {
            own = registrations.find(link);
            show(own.attendee());
            OwnAnswers.Form form = answers.form(
                    link, FacesContext.getCurrentInstance().getViewRoot().getLocale());
            sheet = new AnswerSheet(form.fields(), form.given());
            lacking = form.lacking();
        } catch (DomainException e) {
            refusal = e;
        }
    }

    /** @throws DomainException for a link that opens nothing: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void verify() throws IOException {
        check();
        registrations.verify(link);
        here("verified");
    }

    public void change() throws IOException {
        check();
        String seen = request.getParameter("change:version");
        long version = seen != null && seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : 0;
        try {
            answers.change(link, version, attendee(), sheet.answers());
        } catch (DomainException refusal) {
            throw sheet.placed(refusal);
        }
        here("changed");
    }

    public void leave() throws IOException {
        check();
        registrations.cancel(link);
        to("/webinars/left");
    }

    private void here(String done) throws IOException {
        to(OwnRegistrations.LINK_PATH + URLEncoder.encode(link, StandardCharsets.UTF_8) + "&done=" + done);
    }

    private static void to(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    /** Whether the form was sent and refused, or lacks something, so that it has to be seen. */
    public boolean isChanging() {
        return lacking || request.getParameter("change:version") != null;
    }

    /** Whether an answer that is needed is missing, and can still be given. */
    public boolean isLacking() {
        return lacking;
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    public String getJoinAddress() {
        return joining.linkPath(own.id());
    }

    public OwnRegistration getOwn() {
        return own;
    }
}
