package id.suara.platform.security;

import id.suara.identity.SignIn;
import id.suara.kernel.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The sign-in page and the way out. */
@Named("signInPage")
@RequestScoped
public class SignInPage {

    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller current;

    @Inject
    HttpServletRequest request;

    @Inject
    RemoteAddress addresses;

    private String login;
    private String passphrase;
    private String then;

    public String enter() {
        SignIn.SignedIn signedIn = signIn.withPassphrase(login, passphrase, addresses.of(request));
        new SessionAccount(signedIn.caller().accountId(), signedIn.edition()).begin(request);
        current.set(signedIn.caller());
        if (isOurPath(then)) {
            return then + (then.contains("?") ? "&" : "?") + "faces-redirect=true";
        }
        return "/home?faces-redirect=true";
    }

    /** Ends the session; on a shared phone the next child finds nothing. */
    public String leave() {
        request.getSession().invalidate();
        return "/index?faces-redirect=true";
    }

    /** Only a path of this installation is followed after sign-in. */
    static boolean isOurPath(String path) {
        return path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && !path.contains(":");
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

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
