package id.suara.identity;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import java.util.Set;

/** Who may open and close whose account, and nothing that is not named here. The system may at start-up. */
final class AccountPolicy {

    enum Action {
        INVITE,
        INVITE_AGAIN,
        LOCK,
        LIST
    }

    private AccountPolicy() {}

    /** @param roles those of the account it is about; empty for all accounts
     *  @throws DomainException {@code access.denied} */
    static void require(Action action, Caller caller, Set<Role> roles) {
        if (!allows(action, caller, roles)) {
            throw DomainException.forbidden("access.denied");
        }
    }

    static boolean allows(Action action, Caller caller, Set<Role> roles) {
        if (caller.isSystem() || caller.is(Role.ADMINISTRATOR)) {
            return true;
        }
        // Admitting a child opens an account; nobody else's.
        return action == Action.INVITE && roles.equals(Set.of(Role.DELEGATE)) && caller.is(Role.ORGANIZER);
    }
}
