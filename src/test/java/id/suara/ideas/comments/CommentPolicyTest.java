package id.suara.ideas.comments;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.ideas.TextStatus;
import id.suara.ideas.comments.CommentPolicy.Action;
import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsDelegatesWriteReviseAndWithdrawAndNobodyElse(Role role) {
        boolean delegate = role == Role.DELEGATE;
        for (boolean open : new boolean[] {true, false}) {
            assertThat(allows(Action.WRITE, role, null, true, open)).isEqualTo(delegate && open);
            for (TextStatus status : TextStatus.values()) {
                for (boolean own : new boolean[] {true, false}) {
                    boolean mendable = status == TextStatus.SUBMITTED
                            || status == TextStatus.HELD
                            || status == TextStatus.RETURNED;
                    assertThat(allows(Action.REVISE, role, status, own, open))
                            .as("%s %s own=%s open=%s", role, status, own, open)
                            .isEqualTo(delegate && own && open && mendable);
                    assertThat(allows(Action.WITHDRAW, role, status, own, open)).isEqualTo(delegate && own);
                    assertThat(allows(Action.APPEAL, role, status, own, open))
                            .isEqualTo(delegate && own && status == TextStatus.REFUSED);
                }
            }
        }
    }

    private static boolean allows(Action action, Role role, TextStatus status, boolean own, boolean phaseOpen) {
        try {
            CommentPolicy.require(action, new Caller(1L, "x", Set.of(role), null, null), status, own, phaseOpen);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }
}
