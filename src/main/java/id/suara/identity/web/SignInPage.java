package id.suara.identity.web;

import id.suara.identity.SignIn;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.LocalPath;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

@Named("signInPage")
@RequestScoped
public class SignInPage {

    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller current;

    @Inject
    HttpServletRequest request;

    private String login;
    private String passphrase;
    private String then;

    public void enter() throws IOException {
        SignIn.SignedIn signedIn =
                signIn.withPassphrase(login, passphrase, current.get().address());
        SessionAccount.of(signedIn).begin(request);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(LocalPath.or(then, signedIn.caller().isStaff() ? "/desk" : "/home"));
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** Never shown again, not even after a failure. */
    public String getPassphrase() {
        return null;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then;
    }
}
