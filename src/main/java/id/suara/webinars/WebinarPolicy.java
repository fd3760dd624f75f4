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
        /** What attendees ask the speakers, and what they are asked in polls. */
        MODERATE,
        /** What is read and watched along with it. */
        MATERIALS,
        /** What attendees thought of it, without their names. */
        FEEDBACK
    }

    private WebinarPolicy() {}

    static boolean allows(Caller caller, Action action) {
        return caller.is(Role.ORGANIZER) || (action == Action.READ && caller.is(Role.ADMINISTRATOR));
    }
}
