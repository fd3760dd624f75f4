package id.suara.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Holds who acts in this request. The platform sets it at the door; until then, and in jobs, it is the system. */
@Named("caller")
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.system();

    public Caller get() {
        return caller;
    }

    public void set(Caller caller) {
        this.caller = caller;
    }

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    public boolean isStaff() {
        return caller.isStaff();
    }

    public String getName() {
        return caller.name();
    }

    /** For pages: {@code #{caller.has('ORGANIZER')}}. */
    public boolean has(String role) {
        return caller.is(Role.valueOf(role));
    }
}
