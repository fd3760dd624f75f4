package id.suara.delegates;

import static id.suara.delegates.ApplicationStatus.ADMITTED;
import static id.suara.delegates.ApplicationStatus.AWAITING_CONSENT;
import static id.suara.delegates.ApplicationStatus.DECLINED;
import static id.suara.delegates.ApplicationStatus.IN_REVIEW;
import static id.suara.delegates.ApplicationStatus.NOMINATED;
import static id.suara.delegates.ApplicationStatus.OFFERED;
import static id.suara.delegates.ApplicationStatus.RETURNED;
import static id.suara.delegates.ApplicationStatus.WAITLISTED;
import static id.suara.delegates.ApplicationStatus.WITHDRAWN;
import static id.suara.delegates.DelegatesPolicy.Deed.ADMIT;
import static id.suara.delegates.DelegatesPolicy.Deed.ANSWER_OFFER;
import static id.suara.delegates.DelegatesPolicy.Deed.ANSWER_REQUEST;
import static id.suara.delegates.DelegatesPolicy.Deed.CORRECT;
import static id.suara.delegates.DelegatesPolicy.Deed.JUDGE_DUPLICATES;
import static id.suara.delegates.DelegatesPolicy.Deed.NOMINATE;
import static id.suara.delegates.DelegatesPolicy.Deed.NOTE;
import static id.suara.delegates.DelegatesPolicy.Deed.PRINT_CARD;
import static id.suara.delegates.DelegatesPolicy.Deed.READ;
import static id.suara.delegates.DelegatesPolicy.Deed.READ_HELP;
import static id.suara.delegates.DelegatesPolicy.Deed.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole matrix: who may do what, in which state, in whose province, while nominating is open or not. */
class DelegatesPolicyTest {

    private static final String OWN = "32";
    private static final String OTHER = "35";

    @Test
    void allowsWhatTheMatrixSaysAndNothingElse() {
        for (Role role : Role.values()) {
            for (DelegatesPolicy.Deed deed : DelegatesPolicy.Deed.values()) {
                for (ApplicationStatus status : ApplicationStatus.values()) {
                    for (String province : new String[] {OWN, OTHER}) {
                        for (boolean open : new boolean[] {true, false}) {
                            boolean may = DelegatesPolicy.allows(caller(role), deed, status, province, open);
                            assertThat(may)
                                    .as("%s %s %s %s %s", role, deed, status, province, open)
                                    .isEqualTo(expected(role, deed, status, province, open));
                        }
                    }
                }
            }
        }
    }

    private static boolean expected(
            Role role, DelegatesPolicy.Deed deed, ApplicationStatus status, String province, boolean open) {
        return switch (role) {
            case ORGANIZER ->
                Set.of(READ, READ_HELP, NOMINATE, NOTE, JUDGE_DUPLICATES, ANSWER_REQUEST)
                                .contains(deed)
                        || suits(deed, status)
                        || (deed == ADMIT && status == IN_REVIEW)
                        || (deed == PRINT_CARD && status == ADMITTED);
            case PROVINCIAL_OFFICER ->
                province.equals(OWN)
                        && (Set.of(READ, READ_HELP, NOTE, JUDGE_DUPLICATES, ANSWER_REQUEST)
                                        .contains(deed)
                                || (Set.of(CORRECT, ANSWER_OFFER, WITHDRAW).contains(deed) && suits(deed, status))
                                || (deed == NOMINATE && open)
                                || (deed == PRINT_CARD && status == ADMITTED));
            case ADMINISTRATOR -> deed == READ;
            case MODERATOR, SAFEGUARDING_OFFICER, GATE, CHAPERONE, DELEGATE -> false;
        };
    }

    private static boolean suits(DelegatesPolicy.Deed deed, ApplicationStatus status) {
        return switch (deed) {
            case WAITLIST -> status == IN_REVIEW;
            case RETURN, DECLINE ->
                Set.of(AWAITING_CONSENT, IN_REVIEW, WAITLISTED, RETURNED).contains(status);
            case CORRECT -> status == RETURNED;
            case ANSWER_OFFER -> status == OFFERED;
            case WITHDRAW ->
                Set.of(NOMINATED, AWAITING_CONSENT, IN_REVIEW, WAITLISTED, RETURNED, OFFERED, ADMITTED)
                        .contains(status);
            case REOPEN -> Set.of(DECLINED, WITHDRAWN).contains(status);
            case UNDO -> Set.of(DECLINED, RETURNED).contains(status);
            case NOMINATE, READ, READ_HELP, ADMIT, PRINT_CARD, NOTE, JUDGE_DUPLICATES, ANSWER_REQUEST -> false;
        };
    }

    @Test
    @DisplayName(
            "Part of L15: what help a child wants is read by organizers and the office of the province, by no administrator and no other office")
    void tellsWhatHelpIsWantedToThoseWhoArrangeIt() {
        for (Role role : Role.values()) {
            assertThat(DelegatesPolicy.allows(caller(role), READ_HELP, IN_REVIEW, OWN, true))
                    .as(role.name())
                    .isEqualTo(role == Role.ORGANIZER || role == Role.PROVINCIAL_OFFICER);
        }
        assertThat(DelegatesPolicy.allows(caller(Role.PROVINCIAL_OFFICER), READ_HELP, IN_REVIEW, OTHER, true))
                .isFalse();
    }

    @Test
    void deniesVisitorsEverything() {
        for (DelegatesPolicy.Deed deed : DelegatesPolicy.Deed.values()) {
            assertThat(DelegatesPolicy.allows(Caller.visitor("::1"), deed, null, null, true))
                    .isFalse();
        }
    }

    @Test
    void tellsAnOfficerThatAnotherProvincesApplicationIsNotThere() {
        assertThatThrownBy(() -> DelegatesPolicy.require(caller(Role.PROVINCIAL_OFFICER), PRINT_CARD, OTHER, true))
                .hasMessage("delegates.no-application");
    }

    @Test
    void tellsAnOfficerThatThePhaseIsClosed() {
        assertThatThrownBy(() -> DelegatesPolicy.require(caller(Role.PROVINCIAL_OFFICER), NOMINATE, null, false))
                .hasMessage("congress.phase-closed");
    }

    @Test
    void refusesAnOfficerWithoutAProvince() {
        Caller lost = new Caller(1L, "x", Set.of(Role.PROVINCIAL_OFFICER), null, null);
        assertThat(DelegatesPolicy.allows(lost, READ, null, null, true)).isFalse();
        assertThatThrownBy(() -> DelegatesPolicy.visibleProvince(lost)).hasMessage("access.denied");
    }

    private static Caller caller(Role role) {
        return new Caller(1L, "x", Set.of(role), role == Role.PROVINCIAL_OFFICER ? OWN : null, null);
    }
}
