package id.suara.delegates.chaperones;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProvinceRatioTest {

    @Test
    void isWarnedAboveFourToOneAndSaysHowManyAreMissing() {
        assertThat(ratio(8, 2).isWarned()).isFalse();
        assertThat(ratio(8, 2).missing()).isZero();
        assertThat(ratio(9, 2).isWarned()).isTrue();
        assertThat(ratio(9, 2).missing()).isEqualTo(1);
    }

    @Test
    void isWarnedAboutChildrenWithNobodyAndNotAboutNoChildren() {
        assertThat(ratio(1, 0).isWarned()).isTrue();
        assertThat(ratio(1, 0).missing()).isEqualTo(1);
        assertThat(ratio(0, 0).isWarned()).isFalse();
        assertThat(ratio(0, 3).missing()).isZero();
    }

    private static ProvinceRatio ratio(long onSite, long chaperones) {
        return new ProvinceRatio("51", "Bali", onSite, 0, chaperones, 4);
    }
}
