package id.suara.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.agenda.AgendaPolicy.Action;
import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What may be done with schedules and commissions")
class AgendaPolicyTest {

    private static final Map<Action, Role> WHO = Map.of(
            Action.OWN_SCHEDULE, Role.DELEGATE,
            Action.CARED_SCHEDULE, Role.CHAPERONE,
            Action.OWN_WISHES, Role.DELEGATE,
            Action.READ_MEMBERS, Role.ORGANIZER,
            Action.PLACE, Role.ORGANIZER,
            Action.OWN_CHOICES, Role.DELEGATE,
            Action.READ_CHOICES, Role.ORGANIZER,
            Action.TAKE_OUT_OF_SESSION, Role.ORGANIZER);

    @Test
    void isWhatTheTableSaysAndNothingElse() {
        assertThat(WHO).containsOnlyKeys(Action.values());
        for (Action action : Action.values()) {
            for (Role role : Role.values()) {
                assertThat(AgendaPolicy.allows(action, having(Set.of(role))))
                        .as("%s by %s", action, role)
                        .isEqualTo(role == WHO.get(action));
            }
            Set<Role> others = EnumSet.allOf(Role.class);
            others.remove(WHO.get(action));
            assertThatThrownBy(() -> AgendaPolicy.require(action, having(others)))
                    .hasMessage("access.denied");
            assertThat(AgendaPolicy.allows(action, Caller.visitor("192.0.2.1"))).isFalse();
            assertThat(AgendaPolicy.allows(action, Caller.system())).isFalse();
            assertThat(AgendaPolicy.allows(action, having(Set.of())))
                    .as("a child who has not agreed yet")
                    .isFalse();
        }
    }

    private static Caller having(Set<Role> roles) {
        return new Caller(1L, "x", roles, "51", null);
    }
}
