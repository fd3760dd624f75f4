package id.suara.agenda;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who may do what with schedules and commissions: by role. Whose schedule it is, each boundary asks for itself. */
public final class AgendaPolicy {

    public enum Action {
        /** One's own schedule, its marks and its calendar. */
        OWN_SCHEDULE,
        /** The schedules of those in one's care. */
        CARED_SCHEDULE,
        /** What one would like to be in, while the phase for it is open, and where one is. */
        OWN_WISHES,
        /** The optional sessions that one chose. */
        OWN_CHOICES,
        READ_MEMBERS,
        /** Putting delegates into commissions and taking them out, one by one or as a dealing says. */
        PLACE,
        /** Who chose an optional session. */
        READ_CHOICES,
        TAKE_OUT_OF_SESSION
    }

    private AgendaPolicy() {}

    static boolean allows(Action action, Caller caller) {
        return switch (action) {
            case OWN_SCHEDULE, OWN_WISHES, OWN_CHOICES -> caller.is(Role.DELEGATE);
            case CARED_SCHEDULE -> caller.is(Role.CHAPERONE);
            case READ_MEMBERS, PLACE, READ_CHOICES, TAKE_OUT_OF_SESSION -> caller.is(Role.ORGANIZER);
        };
    }

    /** @throws DomainException {@code access.denied} */
    public static void require(Action action, Caller caller) {
        if (!allows(action, caller)) {
            throw DomainException.forbidden("access.denied");
        }
    }
}
