package id.suara.webinars.web;

import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the caller may do with webinars, for pages that show only what works; whether it works is decided by the boundaries. */
@Named("webinarRights")
@RequestScoped
public class WebinarRights {

    @Inject
    WebinarAccess access;

    private Boolean some;

    /** Whether there are webinars that they see. Asked twice by each page of staff, for its two menus. */
    public boolean isSome() {
        if (some == null) {
            some = access.allows(Action.READ) || !access.parts().isEmpty();
        }
        return some;
    }

    /** For example {@code #{webinarRights.allows('BOARD', row.id())}}. */
    public boolean allows(String action, long webinarId) {
        return access.allows(Action.valueOf(action), webinarId);
    }
}
