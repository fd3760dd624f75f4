package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.IdeaPolicy.Action;
import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdeaPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsDelegatesSubmitWhileThePhaseIsOpenAndNobodyElse(Role role) {
        assertThat(allows(Action.SUBMIT, role, null, true, true)).isEqualTo(role == Role.DELEGATE);
        assertThat(allows(Action.SUBMIT, role, null, true, false)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("S12 what is not published is read by its author only; moderators read the case, not the idea")
    void letsOthersReadWhatIsPublishedOnly(Role role) {
        for (TextStatus status : TextStatus.values()) {
            for (boolean own : new boolean[] {true, false}) {
                boolean expected = status == TextStatus.PUBLISHED
                        || status == TextStatus.ANSWERED
                        || (own && role == Role.DELEGATE);
                assertThat(allows(Action.READ, role, status, own, true))
                        .as("%s %s own=%s", role, status, own)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsAuthorsReviseWhatIsBeingReadOrWasReturned(Role role) {
        for (TextStatus status : TextStatus.values()) {
            for (boolean own : new boolean[] {true, false}) {
                for (boolean open : new boolean[] {true, false}) {
                    boolean expected = own
                            && open
                            && role == Role.DELEGATE
                            && (status == TextStatus.SUBMITTED
                                    || status == TextStatus.HELD
                                    || status == TextStatus.RETURNED);
                    assertThat(allows(Action.REVISE, role, status, own, open))
                            .as("%s %s own=%s open=%s", role, status, own, open)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsAuthorsKeepADraftOfWhatTheyMayMendAlsoWhenThePhaseIsClosed(Role role) {
        for (TextStatus status : TextStatus.values()) {
            boolean mendable =
                    status == TextStatus.SUBMITTED || status == TextStatus.HELD || status == TextStatus.RETURNED;
            assertThat(allows(Action.KEEP_DRAFT, role, status, true, false))
                    .isEqualTo(mendable && role == Role.DELEGATE);
            assertThat(allows(Action.KEEP_DRAFT, role, status, false, true)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsAuthorsWithdrawAlways(Role role) {
        for (TextStatus status : TextStatus.values()) {
            assertThat(allows(Action.WITHDRAW, role, status, true, false)).isEqualTo(role == Role.DELEGATE);
            assertThat(allows(Action.WITHDRAW, role, status, false, true)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsAuthorsAppealWhatWasRefusedAlsoWhenThePhaseIsClosed(Role role) {
        for (TextStatus status : TextStatus.values()) {
            assertThat(allows(Action.APPEAL, role, status, true, false))
                    .isEqualTo(role == Role.DELEGATE && status == TextStatus.REFUSED);
            assertThat(allows(Action.APPEAL, role, status, false, true)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsDelegatesSupportWhatOthersPublishedWhileThePhaseIsOpen(Role role) {
        for (TextStatus status : TextStatus.values()) {
            for (boolean own : new boolean[] {true, false}) {
                for (boolean open : new boolean[] {true, false}) {
                    boolean delegate = role == Role.DELEGATE;
                    assertThat(allows(Action.SUPPORT, role, status, own, open))
                            .as("%s %s own=%s open=%s", role, status, own, open)
                            .isEqualTo(delegate && open && !own && status.isPublic());
                    assertThat(allows(Action.TAKE_SUPPORT_BACK, role, status, own, open))
                            .isEqualTo(delegate && open);
                }
            }
        }
    }

    @Test
    @DisplayName("S1 nobody writes before consent, the page accepted, and a pen name")
    void asksForConsentThePageAndAPenName() {
        Author accepted = Author.accepting(1, ParticipationPage.EDITION, Instant.EPOCH);
        Author ready = Author.accepting(1, ParticipationPage.EDITION, Instant.EPOCH);
        ready.writeAs(new PenName("Elang Laut", "elanglaut"));
        assertNotReady(false, ready, "ideas.consent-missing");
        assertNotReady(true, null, "ideas.page-not-accepted");
        assertNotReady(true, accepted, "ideas.pen-name-missing");
        IdeaPolicy.requireReady(true, ready);
    }

    private static void assertNotReady(boolean consented, Author author, String code) {
        assertThatThrownBy(() -> IdeaPolicy.requireReady(consented, author))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static boolean allows(Action action, Role role, TextStatus status, boolean own, boolean phaseOpen) {
        try {
            IdeaPolicy.require(action, new Caller(1L, "x", Set.of(role), null, null), status, own, phaseOpen);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }
}
