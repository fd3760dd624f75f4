package id.suara.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.safeguarding.units.UnitKind;
import id.suara.safeguarding.units.UnitRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferralFlowTest {

    private static final UnitRow OFFICE = unit(1, UnitKind.SOCIAL_OFFICE, "64.01");
    private static final UnitRow UPTD = unit(2, UnitKind.UPTD_PPA, "64.01");
    private static final UnitRow POLICE = unit(3, UnitKind.POLICE, "64.01");
    private static final UnitRow ELSEWHERE = unit(4, UnitKind.SOCIAL_OFFICE, "64.02");
    private static final UnitRow PROVINCE_OFFICE = unit(5, UnitKind.SOCIAL_OFFICE, null);
    private static final UnitRow PROVINCE_LPA = unit(6, UnitKind.LPA, null);
    private static final List<UnitRow> ALL = List.of(ELSEWHERE, PROVINCE_LPA, PROVINCE_OFFICE, POLICE, UPTD, OFFICE);

    @Test
    void tellsTheLocalAgencyOfASmallDangerFirst() {
        ReferralFlow flow = ReferralFlow.of(Level.LOW, "64.01");
        assertThat(flow.ordered(ALL)).first().isEqualTo(PROVINCE_LPA);
        assertThat(flow.next(ALL, List.of())).contains(PROVINCE_LPA);
        assertThat(flow.next(ALL, List.of(PROVINCE_LPA.id()))).isEmpty();
    }

    @Test
    void goesFromTheRegencysOfficeToItsUnitAndTheAgencyOnTheMiddleLevel() {
        ReferralFlow flow = ReferralFlow.of(Level.MEDIUM, "64.01");
        assertThat(flow.ordered(ALL)).containsExactly(OFFICE, UPTD, PROVINCE_OFFICE, PROVINCE_LPA, POLICE, ELSEWHERE);
        assertThat(flow.next(ALL, List.of())).contains(OFFICE);
        assertThat(flow.next(ALL, List.of(OFFICE.id()))).contains(UPTD);
        assertThat(flow.next(ALL, List.of(OFFICE.id(), UPTD.id()))).contains(PROVINCE_LPA);
        assertThat(flow.next(ALL, List.of(OFFICE.id(), UPTD.id(), PROVINCE_LPA.id())))
                .isEmpty();
    }

    @Test
    void goesToThePoliceFirstOnTheHighestLevel() {
        ReferralFlow flow = ReferralFlow.of(Level.HIGH, "64.01");
        assertThat(flow.ordered(ALL)).startsWith(POLICE, UPTD, OFFICE, PROVINCE_OFFICE);
        assertThat(flow.next(ALL, List.of())).contains(POLICE);
    }

    @Test
    void proposesTheProvincesOwnWhereNobodyKnowsTheRegency() {
        ReferralFlow flow = ReferralFlow.of(Level.MEDIUM, null);
        assertThat(flow.ordered(ALL)).startsWith(PROVINCE_OFFICE, PROVINCE_LPA);
        assertThat(flow.next(List.of(OFFICE), List.of()))
                .as("another regency's")
                .isEmpty();
    }

    private static UnitRow unit(long id, UnitKind kind, String regency) {
        return new UnitRow(id, kind, null, "64", regency, "Unit " + id, "110", null, LocalDate.of(2027, 9, 1), null, 1);
    }
}
