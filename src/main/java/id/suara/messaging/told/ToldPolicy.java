package id.suara.messaging.told;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who reads what a family was told: organizers, and the office of the child's province. Everybody else not. */
final class ToldPolicy {

    private ToldPolicy() {}

    static boolean allows(Caller caller, String provinceCode) {
        return caller.is(Role.ORGANIZER)
                || (caller.is(Role.PROVINCIAL_OFFICER)
                        && caller.provinceCode() != null
                        && caller.provinceCode().equals(provinceCode));
    }

    /** @throws DomainException {@code access.denied}; {@code delegates.no-application} (not found) for an office's view of
     *     another province's child */
    static void require(Caller caller, String provinceCode) {
        if (!allows(caller, provinceCode)) {
            throw allows(caller, caller.provinceCode())
                    ? DomainException.notFound("delegates.no-application")
                    : DomainException.forbidden("access.denied");
        }
    }
}
