package id.suara.delegates.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.Admissions;
import id.suara.delegates.TrialCongress;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sharing places between provinces and the reserve, in the container. */
@ExtendWith(ArquillianExtension.class)
class PlacePlanIT {

    private static final String WHY = "Bali tidak dapat mengisi kuotanya.";

    @Inject
    TrialCongress trial;

    @Inject
    PlacePlan plan;

    @Inject
    Quotas quotas;

    @Inject
    Admissions admissions;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    void neverSharesOutMoreThanTheCongressHas() {
        Quota bali = quota("51");
        assertThat(quotas.reserve()).isZero();
        assertThatThrownBy(() -> limit(bali, bali.getPlaces() + 1)).hasMessage("delegates.quota-reserve-short");
        limit(bali, bali.getPlaces() - 3);
        assertThat(quotas.reserve()).isEqualTo(3);
        limit(quota("32"), quota("32").getPlaces() + 3);
        assertThat(quotas.reserve()).isZero();
        plan.shareOutAnew(plan.proposal().edition());
        assertThat(quota("51").getPlaces()).isEqualTo(bali.getPlaces());
    }

    @Test
    void showsWhatSharingOutWouldChangeAndDoesItOnNoOtherPlan() {
        int bali = quota("51").getPlaces();
        limit(quota("51"), bali - 2);
        ShareOut seen = plan.proposal();
        assertThat(seen.isPossible()).isTrue();
        assertThat(seen.shares())
                .filteredOn(ShareOut.Share::isChanged)
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.provinceCode()).isEqualTo("51");
                    assertThat(share.places()).isEqualTo(bali - 2);
                    assertThat(share.proposed()).isEqualTo(bali);
                });
        assertThat(quota("51").getPlaces()).isEqualTo(bali - 2);

        limit(quota("32"), quota("32").getPlaces() - 1);
        assertThatThrownBy(() -> plan.shareOutAnew(seen.edition())).hasMessage("delegates.plan-changed");
        assertThat(quota("51").getPlaces()).isEqualTo(bali - 2);
        plan.shareOutAnew(plan.proposal().edition());
        assertThat(quota("51").getPlaces()).isEqualTo(bali);
        assertThat(plan.proposal().shares()).noneMatch(ShareOut.Share::isChanged);
    }

    @Test
    void saysBeforehandWhichProvinceHasAdmittedMoreThanItWouldHave() throws SQLException {
        int bali = quota("51").getPlaces();
        limit(quota("32"), quota("32").getPlaces() - 1);
        limit(quota("51"), bali + 1);
        trial.sql("update quota set taken = " + (bali + 1) + ", online_taken = " + (bali + 1)
                + " where province_code = '51' and congress_id = " + trial.id());
        ShareOut seen = plan.proposal();
        assertThat(seen.isPossible()).isFalse();
        assertThat(seen.shares())
                .filteredOn(share -> !share.fits())
                .extracting(ShareOut.Share::provinceCode)
                .containsExactly("51");
        assertThatThrownBy(() -> plan.shareOutAnew(seen.edition())).hasMessage("delegates.quota-below-taken");
    }

    @Test
    void movesPlacesWithTheReasonOnRecord() {
        int bali = quota("51").getPlaces();
        int jabar = quota("32").getPlaces();
        plan.move(new MovePlaces("51", "32", 2, WHY));
        assertThat(quota("51").getPlaces()).isEqualTo(bali - 2);
        assertThat(quota("32").getPlaces()).isEqualTo(jabar + 2);
        assertThat(plan.moves().get(0).getReason()).isEqualTo(WHY);
        assertThatThrownBy(() -> plan.move(new MovePlaces("51", "51", 1, WHY))).hasMessage("delegates.move-nowhere");
        assertThatThrownBy(() -> plan.move(new MovePlaces("51", "32", bali, WHY)))
                .hasMessage("delegates.quota-below-taken");
        assertThat(quota("32").getPlaces()).isEqualTo(jabar + 2);
    }

    @Test
    void movesNoPlaceThatIsTaken() throws SQLException {
        long delegate = trial.reviewable("Ani");
        admissions.admit(delegate, trial.version(delegate));
        trial.places("51", 1);
        assertThatThrownBy(() -> plan.move(new MovePlaces("51", "32", 1, WHY)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("taken", 1));
    }

    @Test
    void movesTheSamePlacesOnceHoweverManyMoveThem() throws Exception {
        int bali = quota("51").getPlaces();
        int all = total();
        List<String> outcomes = trial.atOnce(6, turn -> {
            try {
                plan.move(new MovePlaces(turn % 2 == 0 ? "51" : "32", turn % 2 == 0 ? "32" : "51", 5, WHY));
                return "moved";
            } catch (DomainException refusal) {
                return refusal.code();
            }
        });
        assertThat(outcomes).contains("moved").containsAnyOf("moved", "delegates.quota-below-taken");
        assertThat(total()).isEqualTo(all);
        assertThat(quota("51").getPlaces()).isBetween(0, bali + 15);
    }

    @Test
    void refusesLimitsThatWereReadBeforeAnotherSetThem() {
        Quota read = quota("51");
        limit(read, read.getPlaces() - 1);
        assertThatThrownBy(() -> limit(read, 5)).hasMessage("delegates.changed");
    }

    @Test
    void isForOrganizersAlone() {
        Quota bali = quota("51");
        trial.actAsOfficer("51");
        assertThat(quotas.visible()).hasSize(1);
        assertThatThrownBy(() -> limit(bali, 5)).hasMessage("access.denied");
        assertThatThrownBy(() -> plan.move(new MovePlaces("32", "51", 1, WHY))).hasMessage("access.denied");
        trial.actAs(Role.MODERATOR);
        assertThatThrownBy(() -> quotas.visible()).hasMessage("access.denied");
    }

    private void limit(Quota read, int places) {
        plan.limit(read.getProvinceCode(), read.edition(), new SetQuota(places, null, null, 0));
    }

    private Quota quota(String province) {
        return quotas.visible().stream()
                .filter(quota -> quota.getProvinceCode().equals(province))
                .findFirst()
                .orElseThrow();
    }

    private int total() {
        return quotas.visible().stream().mapToInt(Quota::getPlaces).sum();
    }
}
