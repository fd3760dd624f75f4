package id.suara.messaging.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Role by province; whoever is not named may nothing. */
class ToldPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void namesWhoReadsWhatAFamilyWasTold(Role role) {
        Caller caller = new Caller(1L, "x", Set.of(role), "51", null);
        assertThat(ToldPolicy.allows(caller, "51"))
                .isEqualTo(role == Role.ORGANIZER || role == Role.PROVINCIAL_OFFICER);
        assertThat(ToldPolicy.allows(caller, "52")).isEqualTo(role == Role.ORGANIZER);
        assertThat(ToldPolicy.allows(new Caller(1L, "x", Set.of(role), null, null), "51"))
                .isEqualTo(role == Role.ORGANIZER);
    }

    @Test
    void treatsAnotherProvincesChildAsOneThatIsNotThere() {
        Caller officer = new Caller(1L, "x", Set.of(Role.PROVINCIAL_OFFICER), "51", null);
        assertThatCode(() -> ToldPolicy.require(officer, "51")).doesNotThrowAnyException();
        assertThatThrownBy(() -> ToldPolicy.require(officer, "52")).hasMessage("delegates.no-application");
        assertThatThrownBy(() -> ToldPolicy.require(Caller.visitor("x"), "51")).hasMessage("access.denied");
    }
}
