package id.suara.webinars;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the caller may do something with webinars, for all boundaries of this feature. */
@ApplicationScoped
public class WebinarAccess {

    @Inject
    CurrentCaller caller;

    /** With webinars as such: planning a new one, or seeing which there are. */
    public boolean allows(Action action) {
        return WebinarPolicy.allows(caller.get(), action);
    }

    /** With this one; false for one that does not exist and for which the caller would have to belong to it. */
    public boolean allows(Action action, long webinarId) {
        return WebinarPolicy.allows(caller.get(), action);
    }

    /** @throws DomainException {@code access.denied} */
    public void require(Action action) {
        requireTrue(allows(action));
    }

    /** @throws DomainException {@code access.denied} */
    public void require(Action action, long webinarId) {
        requireTrue(allows(action, webinarId));
    }

    private static void requireTrue(boolean allowed) {
        if (!allowed) {
            throw DomainException.forbidden("access.denied");
        }
    }
}
