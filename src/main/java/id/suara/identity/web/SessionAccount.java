package id.suara.identity.web;

import id.suara.identity.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** What a session remembers of its account: nothing that could be out of date.
 *
 *  @param edition the account's at sign-in; once it has risen, the session is over */
public record SessionAccount(long accountId, int edition) implements Serializable {

    private static final String NAME = "suara.account";

    public static Optional<SessionAccount> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(found -> (SessionAccount) found.getAttribute(NAME));
    }

    static SessionAccount of(SignIn.SignedIn signedIn) {
        return new SessionAccount(signedIn.caller().accountId(), signedIn.edition());
    }

    /** Begins the session under a new id, so that one fixed beforehand is worth nothing. */
    void begin(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(NAME, this);
    }
}
