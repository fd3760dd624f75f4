package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.FormTokens;
import id.suara.webinars.PublicWebinar;
import id.suara.webinars.PublicWebinars;
import id.suara.webinars.RegisterAttendee;
import id.suara.webinars.RegistrationStatus;
import id.suara.webinars.WebinarRegistrations;
import id.suara.webinars.form.FormQuestions;
import id.suara.webinars.form.web.AnswerSheet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** One webinar, and the form to register for it. It makes no session. */
@Named("webinarPage")
@RequestScoped
public class WebinarPage extends AttendeeFields {

    @Inject
    PublicWebinars everybody;

    @Inject
    WebinarRegistrations registrations;

    @Inject
    FormQuestions questions;

    @Inject
    FormTokens tokens;

    @Inject
    HttpServletRequest request;

    private PublicWebinar webinar;
    private DomainException refusal;
    private AnswerSheet sheet = new AnswerSheet(List.of(), List.of());
    private String formToken;
    private String email;
    private boolean agreed;

    /** Before the form is decoded: which webinar it is about stands in the address. */
    @PostConstruct
    void load() {
        String id = request.getParameter("id");
        try {
            webinar = everybody.find(id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0);
            sheet = new AnswerSheet(
                    questions.fields(
                            webinar.id(),
                            FacesContext.getCurrentInstance().getViewRoot().getLocale()),
                    List.of());
        } catch (DomainException e) {
            refusal = e;
        }
        formToken = tokens.goOn(request.getParameter("register:form"));
    }

    /** @throws DomainException for a webinar that nobody may see: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void send() throws IOException {
        check();
        tokens.requireByHand(formToken, request.getParameter("register:website"));
        RegistrationStatus status = register();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/webinars/webinar?id=" + webinar.id() + "&place=" + status);
    }

    private RegistrationStatus register() {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        try {
            return registrations.register(
                    webinar.id(),
                    new RegisterAttendee(attendee(), email, agreed, language, sheet.answers()),
                    formToken);
        } catch (DomainException refusal) {
            throw sheet.placed(refusal);
        }
    }

    public boolean isSent() {
        return request.getParameter("place") != null
                && !FacesContext.getCurrentInstance().isPostback();
    }

    public PublicWebinar getWebinar() {
        return webinar;
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    public String getFormToken() {
        return formToken;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
