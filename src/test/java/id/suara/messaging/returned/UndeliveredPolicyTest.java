package id.suara.messaging.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Role by action; whoever is not named may nothing. */
class UndeliveredPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void namesWhoMayDoWhat(Role role) {
        Caller caller = new Caller(1L, "x", Set.of(role), role == Role.PROVINCIAL_OFFICER ? "51" : null, null);
        boolean reads = Set.of(Role.ORGANIZER, Role.ADMINISTRATOR, Role.PROVINCIAL_OFFICER)
                .contains(role);
        assertThat(UndeliveredPolicy.allows(caller, UndeliveredPolicy.Action.READ))
                .isEqualTo(reads);
        assertThat(UndeliveredPolicy.allows(caller, UndeliveredPolicy.Action.REOPEN))
                .isEqualTo(reads && role != Role.ADMINISTRATOR);
    }

    @Test
    void limitsAnOfficerToTheOwnProvinceAndOneWithoutAnyToNothing() {
        assertThat(UndeliveredPolicy.require(officer("51"), UndeliveredPolicy.Action.READ))
                .isEqualTo("51");
        assertThat(UndeliveredPolicy.require(
                        new Caller(1L, "x", Set.of(Role.ORGANIZER), null, null), UndeliveredPolicy.Action.REOPEN))
                .isNull();
        assertThatThrownBy(() -> UndeliveredPolicy.require(officer(null), UndeliveredPolicy.Action.READ))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> UndeliveredPolicy.require(Caller.visitor("x"), UndeliveredPolicy.Action.READ))
                .hasMessage("access.denied");
    }

    private static Caller officer(String province) {
        return new Caller(1L, "x", Set.of(Role.PROVINCIAL_OFFICER), province, null);
    }
}
