package id.suara.messaging.returned;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who sees which addresses are none, and who lets mail go there again: role x province. Everybody else neither. */
final class UndeliveredPolicy {

    enum Action {
        READ,
        REOPEN
    }

    private UndeliveredPolicy() {}

    static boolean allows(Caller caller, Action action) {
        return caller.is(Role.ORGANIZER)
                || (caller.is(Role.PROVINCIAL_OFFICER) && caller.provinceCode() != null)
                || (action == Action.READ && caller.is(Role.ADMINISTRATOR));
    }

    /** @return the province whose children it may be about, null for all of them, and for staff as well
     *  @throws DomainException {@code access.denied} */
    static String require(Caller caller, Action action) {
        if (!allows(caller, action)) {
            throw DomainException.forbidden("access.denied");
        }
        boolean all = caller.is(Role.ORGANIZER) || (action == Action.READ && caller.is(Role.ADMINISTRATOR));
        return all ? null : caller.provinceCode();
    }
}
