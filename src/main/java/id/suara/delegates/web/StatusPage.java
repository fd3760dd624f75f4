package id.suara.delegates.web;

import id.suara.delegates.Families;
import id.suara.delegates.FamilyApplication;
import id.suara.delegates.Offers;
import id.suara.kernel.DomainException;
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

/** What a guardian sees by their link: how far each child's application is, and an offer to be answered. */
@Named("statusPage")
@RequestScoped
public class StatusPage {

    @Inject
    Families families;

    @Inject
    Offers offers;

    @Inject
    HttpServletRequest request;

    private String link;
    private DomainException refusal;
    private List<FamilyApplication> applications = List.of();

    /** Before the form is decoded, for its buttons are the rows'. */
    @PostConstruct
    void load() {
        link = request.getParameter("link");
        try {
            applications = families.of(link);
        } catch (DomainException e) {
            refusal = e;
        }
    }

    /** @throws DomainException for a link that is not ours, expired or renewed: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void accept(long applicationId) throws IOException {
        offers.accept(link, applicationId);
        back("accepted");
    }

    public void passOn(long applicationId) throws IOException {
        offers.passOn(link, applicationId);
        back("passed");
    }

    private void back(String answered) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/status?answered=" + answered + "&link=" + encoded());
    }

    private String encoded() {
        return URLEncoder.encode(link, StandardCharsets.UTF_8);
    }

    public String getConsentAddress() {
        return "/consent?link=" + encoded();
    }

    /** Where what is needed on site is asked. */
    public String getAfterAddress() {
        return "/after-admission?link=" + encoded();
    }

    /** Where a correction or a pause is asked for. */
    public String askAddress(long applicationId) {
        return "/ask?application=" + applicationId + "&link=" + encoded();
    }

    public List<FamilyApplication> getApplications() {
        return applications;
    }
}
