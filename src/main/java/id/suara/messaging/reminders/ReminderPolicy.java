package id.suara.messaging.reminders;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who chooses when reminders go, and who sees it; everybody else neither. */
final class ReminderPolicy {

    enum Action {
        READ,
        WRITE
    }

    private ReminderPolicy() {}

    static boolean allows(Caller caller, Action action) {
        return caller.is(Role.ORGANIZER) || (action == Action.READ && caller.is(Role.ADMINISTRATOR));
    }

    /** @throws DomainException {@code access.denied} */
    static void require(Caller caller, Action action) {
        if (!allows(caller, action)) {
            throw DomainException.forbidden("access.denied");
        }
    }
}
