package id.suara.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsOrganizersAndAdministratorsAllAndOfficersTheirOwn(Role role) {
        Caller caller = new Caller(1L, "Pelaku", Set.of(role), "51", "192.0.2.1");
        switch (role) {
            case ORGANIZER, ADMINISTRATOR ->
                assertThat(ReportingPolicy.visibleProvince(caller)).isNull();
            case PROVINCIAL_OFFICER ->
                assertThat(ReportingPolicy.visibleProvince(caller)).isEqualTo("51");
            default ->
                assertThatThrownBy(() -> ReportingPolicy.visibleProvince(caller))
                        .hasMessage("access.denied");
        }
    }

    @Test
    void showsVisitorsAndOfficersWithoutAProvinceNothing() {
        assertThatThrownBy(() -> ReportingPolicy.visibleProvince(Caller.visitor("192.0.2.1")))
                .hasMessage("access.denied");
        Caller nowhere = new Caller(1L, "Dinas", Set.of(Role.PROVINCIAL_OFFICER), null, "192.0.2.1");
        assertThatThrownBy(() -> ReportingPolicy.visibleProvince(nowhere)).hasMessage("access.denied");
    }
}
