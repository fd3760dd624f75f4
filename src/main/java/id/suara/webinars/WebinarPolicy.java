package id.suara.webinars;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;

/** Who plans webinars, and who sees who comes. Everybody may register. */
public final class WebinarPolicy {

    public enum Action {
        /** Plans, drafts among them, and the meeting's address. */
        READ,
        PLAN,
        /** Who registered. */
        ATTENDEES
    }

    private WebinarPolicy() {}

    static boolean allows(Caller caller, Action action) {
        return caller.is(Role.ORGANIZER) || (action == Action.READ && caller.is(Role.ADMINISTRATOR));
    }
}
