package id.suara.identity.web;

import id.suara.kernel.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The start page, which for staff is their desk. */
@Named("homePage")
@RequestScoped
public class HomePage {

    @Inject
    CurrentCaller caller;

    /** @return where staff go on to, or null to stay */
    public String begin() {
        return caller.isStaff() ? "/desk?faces-redirect=true" : null;
    }
}
