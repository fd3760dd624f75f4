package id.suara.messaging.announcements;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who writes announcements, and who lets them go; everybody else neither. */
final class AnnouncementPolicy {

    enum Action {
        READ,
        WRITE,
        RELEASE,
        /** Of somebody else's; that the writer does not is {@link Announcement#approve}'s. */
        APPROVE,
        STOP
    }

    private AnnouncementPolicy() {}

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
