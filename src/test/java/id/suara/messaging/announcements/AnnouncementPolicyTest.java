package id.suara.messaging.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import id.suara.messaging.announcements.AnnouncementPolicy.Action;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncementPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void organizersDoEverythingAdministratorsReadAndNobodyElseAnything(Role role) {
        Caller caller = new Caller(1L, "test", Set.of(role), role == Role.PROVINCIAL_OFFICER ? "51" : null, null);
        Set<Action> allowed = EnumSet.noneOf(Action.class);
        for (Action action : Action.values()) {
            if (AnnouncementPolicy.allows(caller, action)) {
                allowed.add(action);
            }
        }
        assertThat(allowed)
                .isEqualTo(
                        role == Role.ORGANIZER
                                ? EnumSet.allOf(Action.class)
                                : role == Role.ADMINISTRATOR ? EnumSet.of(Action.READ) : EnumSet.noneOf(Action.class));
    }

    @Test
    void visitorsAndJobsDoNothing() {
        for (Action action : Action.values()) {
            assertThat(AnnouncementPolicy.allows(Caller.visitor("::1"), action)).isFalse();
            assertThat(AnnouncementPolicy.allows(Caller.system(), action)).isFalse();
        }
    }
}
