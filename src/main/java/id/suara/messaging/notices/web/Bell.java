package id.suara.messaging.notices.web;

import id.suara.kernel.CurrentCaller;
import id.suara.messaging.notices.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How much the reader of a page has not read. */
@Named("bell")
@RequestScoped
public class Bell {

    @Inject
    Notices notices;

    @Inject
    CurrentCaller caller;

    private long unread;

    @PostConstruct
    void count() {
        unread = caller.isSignedIn() ? notices.unread() : 0;
    }

    public long getUnread() {
        return unread;
    }
}
