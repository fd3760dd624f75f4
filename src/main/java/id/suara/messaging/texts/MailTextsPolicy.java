package id.suara.messaging.texts;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who reads and who writes the words of mails; everybody else neither. */
final class MailTextsPolicy {

    enum Action {
        READ,
        WRITE
    }

    private MailTextsPolicy() {}

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
