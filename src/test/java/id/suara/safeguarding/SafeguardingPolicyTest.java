package id.suara.safeguarding;

import static id.suara.safeguarding.CaseState.ACKNOWLEDGED;
import static id.suara.safeguarding.CaseState.CLOSED;
import static id.suara.safeguarding.CaseState.HANDLED;
import static id.suara.safeguarding.CaseState.NEW;
import static id.suara.safeguarding.CaseState.REFERRED;
import static id.suara.safeguarding.CaseState.TRIAGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import id.suara.safeguarding.SafeguardingPolicy.Action;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole matrix: who may do what, in which state, in whose province, shut out or not. */
class SafeguardingPolicyTest {

    private static final String OWN = "32";
    private static final String OTHER = "35";
    private static final Set<Action> ABOUT_NO_CASE =
            EnumSet.of(Action.LIST, Action.READ_UNITS, Action.MANAGE_UNITS, Action.READ_COUNTS);
    private static final Set<CaseState> ALL = EnumSet.allOf(CaseState.class);
    private static final Set<CaseState> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));

    /** In which states a national officer may do it. */
    private static final Map<Action, Set<CaseState>> NATIONAL = Map.ofEntries(
            Map.entry(Action.READ, ALL),
            Map.entry(Action.NOTE, ALL),
            Map.entry(Action.REPLY, ALL),
            Map.entry(Action.MAKE_SHEET, ALL),
            Map.entry(Action.SHUT_OUT, ALL),
            Map.entry(Action.TRIAGE, EnumSet.of(NEW, TRIAGED)),
            Map.entry(Action.RAISE_LEVEL, OPEN),
            Map.entry(Action.LOWER_LEVEL, OPEN),
            Map.entry(Action.REFER, EnumSet.of(TRIAGED, REFERRED, ACKNOWLEDGED)),
            Map.entry(Action.ACKNOWLEDGE, EnumSet.of(TRIAGED, REFERRED)),
            Map.entry(Action.HANDLE, EnumSet.of(ACKNOWLEDGED)),
            Map.entry(Action.CLOSE, OPEN),
            Map.entry(Action.REOPEN, EnumSet.of(CLOSED)));

    /** And an officer of the province it was handed on to. */
    private static final Map<Action, Set<CaseState>> REGIONAL = Map.ofEntries(
            Map.entry(Action.READ, EnumSet.of(REFERRED, ACKNOWLEDGED, HANDLED, CLOSED)),
            Map.entry(Action.NOTE, EnumSet.of(REFERRED, ACKNOWLEDGED, HANDLED, CLOSED)),
            Map.entry(Action.REPLY, EnumSet.of(REFERRED, ACKNOWLEDGED, HANDLED, CLOSED)),
            Map.entry(Action.MAKE_SHEET, EnumSet.of(REFERRED, ACKNOWLEDGED, HANDLED, CLOSED)),
            Map.entry(Action.RAISE_LEVEL, EnumSet.of(REFERRED, ACKNOWLEDGED, HANDLED)),
            Map.entry(Action.REFER, EnumSet.of(REFERRED, ACKNOWLEDGED)),
            Map.entry(Action.ACKNOWLEDGE, EnumSet.of(REFERRED)),
            Map.entry(Action.HANDLE, EnumSet.of(ACKNOWLEDGED)),
            Map.entry(Action.CLOSE, EnumSet.of(HANDLED)),
            Map.entry(Action.REOPEN, EnumSet.of(CLOSED)));

    @Test
    void allowsWhatTheMatrixSaysAndNothingElse() {
        for (Role role : Role.values()) {
            for (Action action : Action.values()) {
                for (CaseState state : CaseState.values()) {
                    assertThat(SafeguardingPolicy.allows(caller(null, role), action, facts(state, OWN, false, false)))
                            .as("%s %s %s", role, action, state)
                            .isEqualTo(expectedOf(role, action, state));
                }
                assertThat(SafeguardingPolicy.allows(caller(null, role), action, null))
                        .as("%s %s about no case", role, action)
                        .isEqualTo(aboutNoCase(role, action));
            }
        }
    }

    private static boolean expectedOf(Role role, Action action, CaseState state) {
        return aboutNoCase(role, action)
                || (role == Role.SAFEGUARDING_OFFICER
                        && NATIONAL.getOrDefault(action, Set.of()).contains(state));
    }

    private static boolean aboutNoCase(Role role, Action action) {
        return ABOUT_NO_CASE.contains(action)
                && (role == Role.SAFEGUARDING_OFFICER || (role == Role.ORGANIZER && action != Action.LIST));
    }

    @Test
    void showsAnOfficerOfAProvinceWhatWasHandedOnToItAndNothingElse() {
        Caller regional = caller(OWN, Role.SAFEGUARDING_OFFICER, Role.PROVINCIAL_OFFICER);
        for (Action action : EnumSet.complementOf(EnumSet.copyOf(ABOUT_NO_CASE))) {
            for (CaseState state : CaseState.values()) {
                assertThat(SafeguardingPolicy.allows(regional, action, facts(state, OWN, false, false)))
                        .as("%s %s", action, state)
                        .isEqualTo(REGIONAL.getOrDefault(action, Set.of()).contains(state));
                assertThat(SafeguardingPolicy.allows(regional, action, facts(state, OTHER, false, false)))
                        .isFalse();
                assertThat(SafeguardingPolicy.allows(regional, action, facts(state, null, false, false)))
                        .isFalse();
                assertThat(SafeguardingPolicy.allows(regional, action, facts(state, OWN, true, false)))
                        .as("a case that concerns the province's office")
                        .isFalse();
            }
        }
    }

    @Test
    void allowsNothingAboutACaseToOneWhoIsShutOutOfIt() {
        for (Caller officer : new Caller[] {
            caller(null, Role.SAFEGUARDING_OFFICER), caller(OWN, Role.SAFEGUARDING_OFFICER, Role.PROVINCIAL_OFFICER)
        }) {
            for (Action action : EnumSet.complementOf(EnumSet.copyOf(ABOUT_NO_CASE))) {
                for (CaseState state : CaseState.values()) {
                    assertThat(SafeguardingPolicy.allows(officer, action, facts(state, OWN, false, true)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    @DisplayName("Part of S18: an administrator may do nothing here, whatever other roles the account has")
    void excludesAdministratorsWhateverElseTheyAre() {
        Caller all = caller(null, Role.values());
        for (Action action : Action.values()) {
            assertThat(SafeguardingPolicy.allows(all, action, null)).isFalse();
            for (CaseState state : CaseState.values()) {
                assertThat(SafeguardingPolicy.allows(all, action, facts(state, OWN, false, false)))
                        .isFalse();
            }
        }
    }

    @Test
    void tellsOneWhoMayNotSeeItThatItIsNotThere() {
        Caller officer = caller(null, Role.SAFEGUARDING_OFFICER);
        assertThatThrownBy(() -> SafeguardingPolicy.require(officer, Action.READ, facts(NEW, OWN, false, true)))
                .hasMessage("safeguarding.no-case");
        assertThatThrownBy(() -> SafeguardingPolicy.require(officer, Action.READ, null))
                .hasMessage("safeguarding.no-case");
        assertThatThrownBy(() -> SafeguardingPolicy.require(officer, Action.HANDLE, facts(NEW, OWN, false, false)))
                .hasMessage("safeguarding.wrong-state");
        assertThatThrownBy(() -> SafeguardingPolicy.require(caller(null, Role.MODERATOR), Action.READ, null))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> SafeguardingPolicy.require(
                        caller(OWN, Role.SAFEGUARDING_OFFICER, Role.PROVINCIAL_OFFICER),
                        Action.LOWER_LEVEL,
                        facts(REFERRED, OWN, false, false)))
                .hasMessage("access.denied");
    }

    private static CaseFacts facts(CaseState state, String province, boolean office, boolean shutOut) {
        return new CaseFacts(state, province, office, shutOut);
    }

    private static Caller caller(String province, Role... roles) {
        return new Caller(1L, "x", Set.of(roles), province, null);
    }
}
