package id.suara.webinars;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import id.suara.webinars.WebinarPolicy.Action;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may do what with webinars, the whole matrix, so that nobody is let in by chance. */
class WebinarPolicyTest {

    @Test
    void letsOrganizersDoEverythingAdministratorsReadOfficersSeeTrainingAndNoOtherRoleAnything() {
        Map<Role, Set<Action>> allowed = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Caller caller = new Caller(1L, "test", Set.of(role), null, null);
            allowed.put(role, those(action -> WebinarPolicy.allows(caller, action)));
        }
        assertThat(allowed.remove(Role.ORGANIZER)).containsExactlyInAnyOrder(Action.values());
        assertThat(allowed.remove(Role.ADMINISTRATOR)).containsExactlyInAnyOrder(Action.READ, Action.MEETING);
        assertThat(allowed.remove(Role.PROVINCIAL_OFFICER)).containsExactly(Action.TRAINING);
        assertThat(allowed).hasSize(Role.values().length - 3).allSatisfy((role, actions) -> assertThat(actions)
                .isEmpty());
        assertThat(those(action -> WebinarPolicy.allows(Caller.visitor("198.19.0.1"), action)))
                .isEmpty();
    }

    @Test
    void letsHostsLeadTheirWebinarAndModeratorsReadItAndModerate() {
        assertThat(those(action -> WebinarPolicy.allows(TeamPart.HOST, action)))
                .containsExactlyInAnyOrder(
                        Action.READ,
                        Action.MEETING,
                        Action.ATTENDEES,
                        Action.ATTENDANCE,
                        Action.BOARD,
                        Action.NOTE,
                        Action.MODERATE,
                        Action.MATERIALS,
                        Action.FEEDBACK);
        assertThat(those(action -> WebinarPolicy.allows(TeamPart.MODERATOR, action)))
                .containsExactlyInAnyOrder(Action.READ, Action.MODERATE);
    }

    private static Set<Action> those(Predicate<Action> allowed) {
        return Stream.of(Action.values())
                .filter(allowed)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }
}
