package id.suara.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulePolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOrganizersAlone(Role role) {
        Caller caller = new Caller(1L, "Pelaku", Set.of(role), null, "192.0.2.1");
        assertThat(RulePolicy.allows(caller)).isEqualTo(role == Role.ORGANIZER);
    }

    @Test
    void letsNoVisitor() {
        assertThatThrownBy(() -> RulePolicy.require(Caller.visitor("192.0.2.1")))
                .hasMessage("access.denied");
    }
}
