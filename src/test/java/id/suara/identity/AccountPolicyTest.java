package id.suara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.identity.AccountPolicy.Action;
import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOrganizersOpenDelegatesAccountsAndAdministratorsEveryOne(Role role) {
        for (Role invited : Role.values()) {
            boolean expected = role == Role.ADMINISTRATOR || (role == Role.ORGANIZER && invited == Role.DELEGATE);
            assertThat(AccountPolicy.allows(Action.INVITE, caller(role), Set.of(invited)))
                    .as("%s invites %s", role, invited)
                    .isEqualTo(expected);
        }
        assertThat(AccountPolicy.allows(Action.INVITE, caller(role), Set.of(Role.DELEGATE, Role.MODERATOR)))
                .isEqualTo(role == Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsAdministratorsAloneLockAndList(Role role) {
        for (Action action : Set.of(Action.LOCK, Action.LIST, Action.SET_CONTACT)) {
            assertThat(AccountPolicy.allows(action, caller(role), Set.of(Role.DELEGATE)))
                    .as("%s %s", role, action)
                    .isEqualTo(role == Role.ADMINISTRATOR);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOrganizersAndOfficersGiveAChildAndNobodyElseANewWayIn(Role role) {
        boolean handsOutCards = role == Role.ADMINISTRATOR || role == Role.ORGANIZER || role == Role.PROVINCIAL_OFFICER;
        assertThat(AccountPolicy.allows(Action.INVITE_AGAIN, caller(role), Set.of(Role.DELEGATE)))
                .isEqualTo(handsOutCards);
        assertThat(AccountPolicy.allows(Action.INVITE_AGAIN, caller(role), Set.of(Role.MODERATOR)))
                .isEqualTo(role == Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void tellsOrganizersAndAdministratorsHowOfficesAreReached(Role role) {
        assertThat(AccountPolicy.allows(Action.READ_CONTACTS, caller(role), Set.of()))
                .isEqualTo(role == Role.ADMINISTRATOR || role == Role.ORGANIZER);
    }

    @Test
    void letsNoVisitor() {
        for (Action action : Action.values()) {
            assertThatThrownBy(() -> AccountPolicy.require(action, Caller.visitor("192.0.2.1"), Set.of(Role.DELEGATE)))
                    .isInstanceOf(DomainException.class)
                    .hasMessage("access.denied");
        }
    }

    @Test
    void letsTheSystemAtStartUp() {
        assertThat(AccountPolicy.allows(Action.INVITE, Caller.system(), Set.of(Role.ADMINISTRATOR)))
                .isTrue();
    }

    private static Caller caller(Role role) {
        return new Caller(1L, "Pelaku", Set.of(role), null, "192.0.2.1");
    }
}
