package id.suara.delegates.chaperones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.chaperones.ChaperonePolicy.Deed;
import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole matrix: who may do what, in whose province. */
class ChaperonePolicyTest {

    private static final String OWN = "32";
    private static final String OTHER = "35";

    @Test
    void allowsWhatTheMatrixSaysAndNothingElse() {
        for (Role role : Role.values()) {
            for (Deed deed : Deed.values()) {
                for (String province : new String[] {OWN, OTHER, null}) {
                    assertThat(ChaperonePolicy.allows(caller(role), deed, province))
                            .as("%s %s %s", role, deed, province)
                            .isEqualTo(expected(role, deed, province));
                }
            }
        }
    }

    private static boolean expected(Role role, Deed deed, String province) {
        return switch (role) {
            case ORGANIZER -> true;
            case ADMINISTRATOR -> deed == Deed.READ;
            case PROVINCIAL_OFFICER -> deed != Deed.GIVE_ACCOUNT && !OTHER.equals(province);
            case MODERATOR, SAFEGUARDING_OFFICER, GATE, CHAPERONE, DELEGATE -> false;
        };
    }

    @Test
    void deniesVisitorsAndOfficersWithoutAProvince() {
        Caller lost = new Caller(1L, "x", Set.of(Role.PROVINCIAL_OFFICER), null, null);
        for (Deed deed : Deed.values()) {
            assertThat(ChaperonePolicy.allows(Caller.visitor("::1"), deed, null))
                    .isFalse();
            assertThat(ChaperonePolicy.allows(lost, deed, null)).isFalse();
        }
        assertThatThrownBy(() -> ChaperonePolicy.visibleProvince(lost)).hasMessage("access.denied");
    }

    private static Caller caller(Role role) {
        return new Caller(1L, "x", Set.of(role), role == Role.PROVINCIAL_OFFICER ? OWN : null, null);
    }
}
