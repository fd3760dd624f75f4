package id.suara.messaging.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import id.suara.messaging.texts.MailTextsPolicy.Action;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTextsPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOrganizersWriteAndAdministratorsReadAlong(Role role) {
        Caller caller = new Caller(1L, "Pelaku", Set.of(role), null, "192.0.2.1");
        assertThat(MailTextsPolicy.allows(caller, Action.WRITE)).isEqualTo(role == Role.ORGANIZER);
        assertThat(MailTextsPolicy.allows(caller, Action.READ))
                .isEqualTo(role == Role.ORGANIZER || role == Role.ADMINISTRATOR);
    }

    @Test
    void letsNoVisitor() {
        for (Action action : Action.values()) {
            assertThatThrownBy(() -> MailTextsPolicy.require(Caller.visitor("192.0.2.1"), action))
                    .hasMessage("access.denied");
        }
    }
}
