package id.suara.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.programme.ProgrammePolicy.Action;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every action by everybody on a session in every state: what is in no line below is refused. */
class ProgrammePolicyTest {

    private static final Set<SessionState> ALL = EnumSet.allOf(SessionState.class);

    /** In which states an organizer may; reading what was released is everybody's. */
    private static final Map<Action, Set<SessionState>> ORGANIZER = new EnumMap<>(Map.of(
            Action.READ_RELEASED, ALL,
            Action.READ_DRAFT, ALL,
            Action.EDIT, EnumSet.of(SessionState.DRAFT, SessionState.RELEASED),
            Action.REMOVE, EnumSet.of(SessionState.DRAFT),
            Action.CANCEL, EnumSet.of(SessionState.RELEASED),
            Action.REVIVE, EnumSet.of(SessionState.CANCELLED),
            Action.ARRANGE, ALL,
            Action.RELEASE, ALL,
            Action.RESTORE, ALL));

    @Test
    @DisplayName("role x state: exactly what the table allows, and every refusal says why")
    void allowsWhatTheTableSaysAndNothingElse() {
        assertThat(ORGANIZER).containsOnlyKeys(Action.values());
        for (Action action : Action.values()) {
            for (Caller caller : callers()) {
                for (SessionState state : SessionState.values()) {
                    boolean expected = action == Action.READ_RELEASED
                            || (caller.is(Role.ORGANIZER)
                                    && ORGANIZER.get(action).contains(state));
                    assertThat(isAllowed(action, caller, state))
                            .as("%s by %s of %s", action, caller.roles(), state)
                            .isEqualTo(expected);
                }
                assertThat(isAllowed(action, caller, null))
                        .as("%s by %s", action, caller.roles())
                        .isEqualTo(action == Action.READ_RELEASED || caller.is(Role.ORGANIZER));
            }
        }
    }

    private static List<Caller> callers() {
        List<Caller> callers = new ArrayList<>();
        callers.add(Caller.visitor("192.0.2.1"));
        callers.add(Caller.system());
        for (Role role : Role.values()) {
            callers.add(new Caller(1L, "x", Set.of(role), "51", null));
        }
        Set<Role> everythingElse = EnumSet.allOf(Role.class);
        everythingElse.remove(Role.ORGANIZER);
        callers.add(new Caller(1L, "x", everythingElse, "51", null));
        return callers;
    }

    private static boolean isAllowed(Action action, Caller caller, SessionState state) {
        try {
            ProgrammePolicy.require(action, caller, state);
            return true;
        } catch (DomainException refused) {
            assertThat(refused.code()).matches("(access|programme)\\.[a-z-]+");
            return false;
        }
    }
}
