package id.suara.messaging.families;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who writes to guardians from the desk, and who reads what was written: role x province. Everybody else neither. */
final class FamilyPolicy {

    enum Action {
        READ,
        WRITE
    }

    private FamilyPolicy() {}

    static boolean allows(Caller caller, Action action) {
        return caller.is(Role.ORGANIZER)
                || (caller.is(Role.PROVINCIAL_OFFICER) && caller.provinceCode() != null)
                || (action == Action.READ && caller.is(Role.ADMINISTRATOR));
    }

    /** @return the province whose children it may be about, null for all of them
     *  @throws DomainException {@code access.denied} */
    static String require(Caller caller, Action action) {
        if (!allows(caller, action)) {
            throw DomainException.forbidden("access.denied");
        }
        boolean all = caller.is(Role.ORGANIZER) || (action == Action.READ && caller.is(Role.ADMINISTRATOR));
        return all ? null : caller.provinceCode();
    }
}
