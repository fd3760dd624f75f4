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
        ATTENDEES,
        /** Who was there, and for how long; certificates. */
        ATTENDANCE,
        /** What people learned in a year; a provincial officer of their own province. */
        TRAINING
    }

    private WebinarPolicy() {}

    static boolean allows(Caller caller, Action action) {
        return caller.is(Role.ORGANIZER)
                || (action == Action.READ && caller.is(Role.ADMINISTRATOR))
                || (action == Action.TRAINING && caller.is(Role.PROVINCIAL_OFFICER));
    }
}
