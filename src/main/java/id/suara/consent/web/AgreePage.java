package id.suara.consent.web;

import id.suara.consent.Assent;
import id.suara.consent.AssentStatus;
import id.suara.consent.Assents;
import id.suara.kernel.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** "What you agree to": the first page of a child's account, and the only one of it until they have said yes (S2). */
@Named("agreePage")
@RequestScoped
public class AgreePage {

    @Inject
    Assents assents;

    @Inject
    HttpServletRequest request;

    private Assents.Asked asked;
    private DomainException refusal;
    private int edition = Assent.EDITION;

    @PostConstruct
    void load() {
        try {
            asked = assents.own();
        } catch (DomainException e) {
            refusal = e;
        }
    }

    /** @throws DomainException {@code access.denied} to anyone but a child: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void agree() throws IOException {
        assents.agree(edition, language());
        redirect(asked.ownConsent() ? "/agree" : "/home");
    }

    /** The second of two taps. The account is closed by it, so the session is over. */
    public void refuse() throws IOException {
        assents.refuse(edition, language());
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        redirect("/?refused=true");
    }

    private static String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }

    private static void redirect(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    public String getNickname() {
        return asked == null ? null : asked.nickname();
    }

    /** The key of the texts for the child's age. */
    public String getTexts() {
        return "agree." + (asked == null ? "" : asked.band().label()) + ".";
    }

    public boolean isOwnConsent() {
        return asked != null && asked.ownConsent();
    }

    /** Whether the child has said yes and the guardian has yet to confirm. */
    public boolean isWaiting() {
        return asked != null && asked.status() == AssentStatus.AWAITING_GUARDIAN;
    }

    public boolean isGiven() {
        return asked != null && asked.status() == AssentStatus.GIVEN;
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }
}
