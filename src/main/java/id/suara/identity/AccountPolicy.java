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
        LIST,
        SET_CONTACT,
        READ_CONTACTS
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
        // Whoever admits a child, or hands it a new card, opens that account and nobody else's.
        boolean childs = roles.equals(Set.of(Role.DELEGATE));
        return switch (action) {
            case INVITE -> childs && caller.is(Role.ORGANIZER);
            case INVITE_AGAIN -> childs && (caller.is(Role.ORGANIZER) || caller.is(Role.PROVINCIAL_OFFICER));
            case READ_CONTACTS -> caller.is(Role.ORGANIZER);
            case LOCK, LIST, SET_CONTACT -> false;
        };
    }
}
