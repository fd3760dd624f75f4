package id.suara.messaging.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import id.suara.messaging.reminders.ReminderPolicy.Action;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void organizersChooseAdministratorsReadAndNobodyElseAnything(Role role) {
        Caller caller = new Caller(1L, "test", Set.of(role), null, null);
        assertThat(ReminderPolicy.allows(caller, Action.WRITE)).isEqualTo(role == Role.ORGANIZER);
        assertThat(ReminderPolicy.allows(caller, Action.READ))
                .isEqualTo(role == Role.ORGANIZER || role == Role.ADMINISTRATOR);
    }

    @Test
    void visitorsDoNothing() {
        assertThat(ReminderPolicy.allows(Caller.visitor("::1"), Action.READ)).isFalse();
    }
}
