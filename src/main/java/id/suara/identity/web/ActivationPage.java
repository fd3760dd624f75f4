package id.suara.identity.web;

import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.identity.SignIn;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Choosing a passphrase: by the link in a mail, or by the code of a printed card, which leads to such a link. */
@Named("activationPage")
@RequestScoped
public class ActivationPage {

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller current;

    @Inject
    HttpServletRequest request;

    private String link;
    private String code;
    private String passphrase;
    private String again;
    private String login;
    private String greeting;
    private DomainException refusal;

    /** Before the form is decoded: which form it is depends on the link. */
    @PostConstruct
    void load() {
        link = request.getParameter("link");
        if (link != null) {
            try {
                Account account = accounts.byLink(link);
                login = account.getLogin();
                greeting = account.getDisplayName();
            } catch (DomainException e) {
                refusal = e;
            }
        }
    }

    /** @throws DomainException for a link that is not ours, expired or used: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void enterCode() throws IOException {
        String address = current.get().address();
        signIn.requireNoWait(address);
        Account account = accounts.byCode(code).orElseThrow(() -> {
            signIn.failedFrom(address);
            return DomainException.invalid("identity.code-unknown");
        });
        redirect(accounts.activationPath(account.getId()));
    }

    public void activate() throws IOException {
        if (passphrase == null || !passphrase.equals(again)) {
            throw DomainException.invalid("identity.passphrase-differs");
        }
        Account account = accounts.byLink(link);
        accounts.activate(account.getId(), passphrase);
        SessionAccount.of(signIn.withPassphrase(
                        account.getLogin(), passphrase, current.get().address()))
                .begin(request);
        redirect("/home");
    }

    private static void redirect(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(path);
    }

    public String getLogin() {
        return login;
    }

    public String getGreeting() {
        return greeting;
    }

    public String getLink() {
        return link;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassphrase() {
        return null;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
