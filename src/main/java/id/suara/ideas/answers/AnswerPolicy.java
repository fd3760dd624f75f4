package id.suara.ideas.answers;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who writes answers and notes on them: organizers, whatever the state. What is public, everybody reads. */
final class AnswerPolicy {

    private AnswerPolicy() {}

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
