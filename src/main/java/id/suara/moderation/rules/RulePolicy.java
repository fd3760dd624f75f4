package id.suara.moderation.rules;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who adds, tries and switches rules. Trying one tells of past texts, so nobody else may; the words themselves are
 *  for those who moderate too. */
final class RulePolicy {

    private RulePolicy() {}

    static boolean allows(Caller caller) {
        return caller.is(Role.ORGANIZER);
    }

    /** @throws DomainException {@code access.denied} */
    static void require(Caller caller) {
        if (!allows(caller)) {
            throw DomainException.forbidden("access.denied");
        }
    }
}
