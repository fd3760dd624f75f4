package id.suara.messaging.offices;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who writes to offices, and who reads what was written; everybody else neither. */
final class OfficePolicy {

    enum Action {
        READ,
        WRITE
    }

    private OfficePolicy() {}

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
