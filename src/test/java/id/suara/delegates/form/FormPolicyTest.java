package id.suara.delegates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole matrix: who may do what, in whose province. */
class FormPolicyTest {

    private static final String OWN = "32";
    private static final String OTHER = "35";

    @Test
    void allowsWhatTheMatrixSaysAndNothingElse() {
        for (Role role : Role.values()) {
            for (FormPolicy.Deed deed : FormPolicy.Deed.values()) {
                for (String province : new String[] {OWN, OTHER, null}) {
                    assertThat(FormPolicy.allows(caller(role), deed, province))
                            .as("%s %s %s", role, deed, province)
                            .isEqualTo(expected(role, deed, province));
                }
            }
        }
    }

    private static boolean expected(Role role, FormPolicy.Deed deed, String province) {
        return switch (role) {
            case ORGANIZER -> true;
            case PROVINCIAL_OFFICER ->
                !Set.of(FormPolicy.Deed.ASK, FormPolicy.Deed.READ_DETAILS).contains(deed) && !OTHER.equals(province);
            case ADMINISTRATOR ->
                Set.of(FormPolicy.Deed.READ_INVITATIONS, FormPolicy.Deed.READ_QUESTIONS)
                        .contains(deed);
            case MODERATOR, SAFEGUARDING_OFFICER, GATE, CHAPERONE, DELEGATE -> false;
        };
    }

    @Test
    void letsNobodyReadAnswersBeyondWhatTheQuestionSays() {
        for (Question.Readers readers : Question.Readers.values()) {
            for (Role role : Role.values()) {
                boolean may = role == Role.ORGANIZER
                        || (role == Role.PROVINCIAL_OFFICER && readers != Question.Readers.ORGANIZERS);
                assertThat(FormPolicy.mayReadAnswersTo(caller(role), readers))
                        .as("%s %s", role, readers)
                        .isEqualTo(may);
            }
        }
    }

    @Test
    void deniesVisitorsAndOfficersWithoutAProvince() {
        Caller lost = new Caller(1L, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), null, null);
        for (FormPolicy.Deed deed : FormPolicy.Deed.values()) {
            assertThat(FormPolicy.allows(lost, deed, null)).isFalse();
            assertThatThrownBy(() -> FormPolicy.require(Caller.visitor("192.0.2.1"), deed, OWN))
                    .hasMessage("access.denied");
        }
    }

    private static Caller caller(Role role) {
        return new Caller(1L, "uji", Set.of(role), role == Role.PROVINCIAL_OFFICER ? OWN : null, null);
    }
}
