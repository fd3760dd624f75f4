package id.suara.delegates.form.web;

import id.suara.consent.Consents;
import id.suara.delegates.form.RegistrationStatus;
import id.suara.delegates.form.Registrations;
import id.suara.identity.Persons;
import id.suara.kernel.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What happens after the form was sent. Opened by the guardian's link; without one it shows no child. */
@Named("registeredPage")
@RequestScoped
public class RegisteredPage {

    @Inject
    Registrations registrations;

    @Inject
    Consents consents;

    @Inject
    Persons persons;

    @Inject
    HttpServletRequest request;

    private String link;
    private String nickname;
    private RegistrationStatus status;
    private DomainException refusal;

    @PostConstruct
    void load() {
        link = request.getParameter("link");
        if (isKnown()) {
            return;
        }
        try {
            nickname = persons.find(consents.personOf(link)).getNickname();
            status = registrations.status(link);
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

    /** Whether the guardian is one we know, who is asked where they were reached before. */
    public boolean isKnown() {
        return link == null && request.getParameter("known") != null;
    }

    public String getLink() {
        return link;
    }

    public String getNickname() {
        return nickname;
    }

    public RegistrationStatus getStatus() {
        return status;
    }

    public boolean isUndecided() {
        return status != null && status.consent().name().equals("ASKED");
    }

    public String getInvitation() {
        return request.getParameter("invitation");
    }
}
