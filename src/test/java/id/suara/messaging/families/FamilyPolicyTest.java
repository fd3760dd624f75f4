package id.suara.messaging.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import id.suara.messaging.families.FamilyPolicy.Action;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOrganizersAndOfficesWriteAndAdministratorsReadAlong(Role role) {
        Caller caller = new Caller(1L, "Pelaku", Set.of(role), "35", "192.0.2.1");
        boolean writes = role == Role.ORGANIZER || role == Role.PROVINCIAL_OFFICER;
        assertThat(FamilyPolicy.allows(caller, Action.WRITE)).isEqualTo(writes);
        assertThat(FamilyPolicy.allows(caller, Action.READ)).isEqualTo(writes || role == Role.ADMINISTRATOR);
    }

    @Test
    void narrowsAnOfficeToItsProvince() {
        Caller officer = new Caller(1L, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), "35", null);
        assertThat(FamilyPolicy.require(officer, Action.WRITE)).isEqualTo("35");
        Caller organizer = new Caller(1L, "Panitia", Set.of(Role.ORGANIZER), null, null);
        assertThat(FamilyPolicy.require(organizer, Action.WRITE)).isNull();
        Caller nowhere = new Caller(1L, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), null, null);
        assertThatThrownBy(() -> FamilyPolicy.require(nowhere, Action.READ)).hasMessage("access.denied");
        Caller both = new Caller(1L, "Admin", Set.of(Role.PROVINCIAL_OFFICER, Role.ADMINISTRATOR), "35", null);
        assertThat(FamilyPolicy.require(both, Action.WRITE)).isEqualTo("35");
    }

    @Test
    void letsNoVisitor() {
        for (Action action : Action.values()) {
            assertThatThrownBy(() -> FamilyPolicy.require(Caller.visitor("192.0.2.1"), action))
                    .hasMessage("access.denied");
        }
    }
}
