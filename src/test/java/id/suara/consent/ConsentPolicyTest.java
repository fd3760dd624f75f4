package id.suara.consent;

import static id.suara.consent.ConsentPolicy.Action.LIST_ERASURES;
import static id.suara.consent.ConsentPolicy.Action.MERGE_GUARDIANS;
import static id.suara.consent.ConsentPolicy.Action.PUBLISH_TEXT;
import static id.suara.consent.ConsentPolicy.Action.READ_SCAN;
import static id.suara.consent.ConsentPolicy.Action.READ_TEXTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole matrix: which role may do what, in whose province. */
class ConsentPolicyTest {

    private static final String OWN = "32";
    private static final String OTHER = "35";

    @Test
    void allowsWhatTheMatrixSaysAndNothingElse() {
        for (Role role : Role.values()) {
            for (ConsentPolicy.Action action : ConsentPolicy.Action.values()) {
                for (String province : new String[] {OWN, OTHER, null}) {
                    assertThat(ConsentPolicy.allows(caller(role), action, province))
                            .as("%s %s %s", role, action, province)
                            .isEqualTo(expected(role, action, province));
                }
            }
        }
    }

    private static boolean expected(Role role, ConsentPolicy.Action action, String province) {
        boolean central = Set.of(READ_TEXTS, PUBLISH_TEXT, LIST_ERASURES).contains(action);
        return switch (role) {
            case ORGANIZER -> true;
            case ADMINISTRATOR -> central;
            case PROVINCIAL_OFFICER -> !central && action != MERGE_GUARDIANS && !OTHER.equals(province);
            case MODERATOR, SAFEGUARDING_OFFICER, GATE, CHAPERONE, DELEGATE -> false;
        };
    }

    @Test
    void deniesVisitorsAndOfficersWithoutAProvinceEverything() {
        Caller lost = new Caller(1L, "x", Set.of(Role.PROVINCIAL_OFFICER), null, null);
        for (ConsentPolicy.Action action : ConsentPolicy.Action.values()) {
            assertThat(ConsentPolicy.allows(Caller.visitor("::1"), action, OWN)).isFalse();
            assertThat(ConsentPolicy.allows(lost, action, OWN)).isFalse();
            assertThat(ConsentPolicy.allows(lost, action, null)).isFalse();
        }
    }

    @Test
    void tellsAnOfficerThatAnotherProvincesChildIsNotThere() {
        assertThatThrownBy(() -> ConsentPolicy.require(caller(Role.PROVINCIAL_OFFICER), READ_SCAN, OTHER))
                .hasMessage("identity.no-person");
        assertThatThrownBy(() -> ConsentPolicy.require(caller(Role.MODERATOR), READ_SCAN, OTHER))
                .hasMessage("access.denied");
    }

    private static Caller caller(Role role) {
        return new Caller(1L, "x", Set.of(role), role == Role.PROVINCIAL_OFFICER ? OWN : null, null);
    }
}
