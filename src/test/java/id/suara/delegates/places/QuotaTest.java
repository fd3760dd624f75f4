package id.suara.delegates.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.intake.Mode;
import id.suara.kernel.DomainException;
import org.junit.jupiter.api.Test;

class QuotaTest {

    private final Quota quota = Quota.of(1, "51", 4);

    @Test
    void givesEveryPlaceOnceAndNoMore() {
        for (int i = 0; i < 4; i++) {
            assertThat(quota.take(Mode.ONLINE, false)).isEqualTo(Seat.OPEN);
        }
        assertThatThrownBy(() -> quota.take(Mode.ONLINE, false)).hasMessage("delegates.quota-full");
        quota.free(Mode.ONLINE, Seat.OPEN);
        assertThat(quota.take(Mode.ON_SITE, false)).isEqualTo(Seat.OPEN);
        assertThat(quota.getTaken()).isEqualTo(4);
    }

    @Test
    void keepsSeatsForChildrenWhoAskForHelp() {
        quota.limit(new SetQuota(4, null, null, 2));
        quota.take(Mode.ONLINE, false);
        quota.take(Mode.ONLINE, false);
        assertThatThrownBy(() -> quota.take(Mode.ONLINE, false)).hasMessage("delegates.quota-full");
        assertThat(quota.hasRoom(Mode.ONLINE, false)).isFalse();
        assertThat(quota.take(Mode.ONLINE, true)).isEqualTo(Seat.RESERVED);
        assertThat(quota.take(Mode.ONLINE, true)).isEqualTo(Seat.RESERVED);
        assertThatThrownBy(() -> quota.take(Mode.ONLINE, true)).hasMessage("delegates.quota-full");
        quota.free(Mode.ONLINE, Seat.RESERVED);
        assertThat(quota.hasRoom(Mode.ONLINE, false)).isFalse();
        assertThat(quota.hasRoom(Mode.ONLINE, true)).isTrue();
    }

    @Test
    void givesAChildWhoAsksForHelpAnOpenSeatWhenTheKeptOnesAreTaken() {
        quota.limit(new SetQuota(4, null, null, 1));
        assertThat(quota.take(Mode.ONLINE, true)).isEqualTo(Seat.RESERVED);
        assertThat(quota.take(Mode.ONLINE, true)).isEqualTo(Seat.OPEN);
    }

    @Test
    void limitsEachWayOfTakingPartApart() {
        quota.limit(new SetQuota(4, 1, null, 0));
        quota.take(Mode.ON_SITE, false);
        assertThatThrownBy(() -> quota.take(Mode.ON_SITE, false)).hasMessage("delegates.quota-mode-full");
        assertThat(quota.left(Mode.ONLINE)).isEqualTo(3);
        quota.take(Mode.ONLINE, false);
        assertThat(quota.left(Mode.ONLINE)).isEqualTo(2);
    }

    @Test
    void isNeverLimitedBelowWhatIsTakenAndSaysTheNumber() {
        quota.limit(new SetQuota(4, 3, null, 1));
        quota.take(Mode.ON_SITE, false);
        quota.take(Mode.ON_SITE, false);
        quota.take(Mode.ONLINE, true);
        refuses(new SetQuota(2, null, null, 1), 3);
        refuses(new SetQuota(4, 1, null, 1), 2);
        refuses(new SetQuota(4, null, 0, 1), 1);
        refuses(new SetQuota(4, null, null, 0), 1);
        refuses(new SetQuota(4, null, null, 3), 2);
        assertThat(quota.limit(Mode.ON_SITE)).isEqualTo(3);
    }

    private void refuses(SetQuota limits, int taken) {
        assertThatThrownBy(() -> quota.limit(limits)).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("delegates.quota-below-taken");
            assertThat(refusal.arguments()).containsEntry("taken", taken);
        });
    }

    @Test
    void refusesPartsLargerThanTheWhole() {
        assertThatThrownBy(() -> quota.limit(new SetQuota(4, 5, null, 0))).hasMessage("delegates.quota-parts");
        assertThatThrownBy(() -> quota.limit(new SetQuota(4, null, null, 5))).hasMessage("delegates.quota-parts");
    }

    @Test
    void hasAnEditionOfItsLimitsAlone() {
        long edition = quota.edition();
        quota.take(Mode.ONLINE, false);
        assertThat(quota.edition()).isEqualTo(edition);
        quota.limit(new SetQuota(5, null, null, 0));
        assertThat(quota.edition()).isNotEqualTo(edition);
    }
}
