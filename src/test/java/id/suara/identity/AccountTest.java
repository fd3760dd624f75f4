package id.suara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2027-01-01T08:00:00Z");

    private final Account account = Account.invited(
            "vanya-4821", new InviteAccount(null, "Vanya", "id", Set.of(Role.DELEGATE), null, null), NOW);

    @Test
    void worksOnlyAfterItWasActivated() {
        assertThat(account.isActive()).isFalse();

        account.activate("hash", NOW);

        assertThat(account.isActive()).isTrue();
    }

    @Test
    void isActivatedOnce() {
        account.activate("hash", NOW);

        assertThatThrownBy(() -> account.activate("another", NOW)).hasMessage("identity.activation-used");
    }

    @Test
    void endsItsSessionsWhenItIsLockedOrInvitedAgain() {
        account.activate("hash", NOW);
        int signedIn = account.getEdition();

        account.lock();
        assertThat(account.isActive()).isFalse();
        assertThat(account.getEdition()).isGreaterThan(signedIn);

        int locked = account.getEdition();
        account.inviteAgain();
        assertThat(account.getEdition()).isGreaterThan(locked);
        assertThat(account.passphrase()).isNull();
    }

    @Test
    void doesNotWaitBeforeTheFifthFailure() {
        for (int i = 1; i < Account.FREE_FAILURES; i++) {
            account.fail(NOW);
        }

        assertThat(account.waitAt(NOW)).isZero();
    }

    @Test
    void waitsLongerWithEachFailureButNeverLongerThanAQuarterOfAnHour() {
        Duration last = Duration.ZERO;
        for (int i = 0; i < Account.FREE_FAILURES; i++) {
            account.fail(NOW);
        }
        for (int i = 0; i < 6; i++) {
            assertThat(account.waitAt(NOW)).isGreaterThan(last);
            last = account.waitAt(NOW);
            account.fail(NOW);
        }
        for (int i = 0; i < 1000; i++) {
            account.fail(NOW);
        }
        assertThat(account.waitAt(NOW)).isEqualTo(Duration.ofMinutes(15));
        assertThat(account.waitAt(NOW.plus(Duration.ofMinutes(15)))).isZero();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        for (int i = 0; i < 20; i++) {
            account.fail(NOW);
        }

        account.succeed();

        assertThat(account.waitAt(NOW)).isZero();
    }

    @Test
    void anOfficerNeedsAProvinceAndNobodyElseHasOne() {
        assertThatThrownBy(() -> invited(Role.PROVINCIAL_OFFICER, null)).hasMessage("identity.officer-needs-province");
        assertThatThrownBy(() -> invited(Role.ORGANIZER, "31")).hasMessage("identity.officer-needs-province");
        assertThat(invited(Role.PROVINCIAL_OFFICER, "31").getProvinceCode()).isEqualTo("31");
    }

    private static Account invited(Role role, String province) {
        return Account.invited("name", new InviteAccount("name", "Name", "id", Set.of(role), null, province), NOW);
    }
}
