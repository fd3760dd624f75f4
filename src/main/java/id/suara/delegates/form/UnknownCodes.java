package id.suara.delegates.form;

import id.suara.identity.SignIn;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Slows an address down that tries codes which do not exist. Counted apart from failed sign-ins: a school shares one
 * address, and a mistyped code must keep no child from signing in.
 *
 * <p>A try is noticed inside a transaction that then rolls back, so the door it came by counts it afterwards.
 */
@RequestScoped
public class UnknownCodes {

    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller current;

    private boolean tried;

    void tried() {
        tried = true;
    }

    /** @throws DomainException {@code identity.sign-in-wait} (too many, with the seconds) while the address is slowed down */
    public void requireNoWait() {
        signIn.requireNoWait(address());
    }

    /** Once the transaction is over: counts the unknown code of this request, if there was one. */
    public void count() {
        if (tried) {
            tried = false;
            signIn.failedFrom(address());
        }
    }

    private String address() {
        return "invitation " + current.get().address();
    }
}
