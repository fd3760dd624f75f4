package id.suara.delegates.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.consent.ConsentStanding;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import id.suara.kernel.DomainException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskFilterTest {

    private static final DeskFilter NARROW = new DeskFilter(
            ApplicationStatus.IN_REVIEW,
            "51",
            ConsentStanding.GIVEN,
            Mode.ONLINE,
            Sex.FEMALE,
            12,
            15,
            SchoolLevel.SMP,
            true,
            true,
            "ayu & co");

    @Test
    void isReadFromItsOwnParameters() {
        assertThat(DeskFilter.of(NARROW.parameters()::get)).isEqualTo(NARROW);
        assertThat(DeskFilter.of(DeskFilter.ALL.parameters()::get)).isEqualTo(DeskFilter.ALL);
    }

    @Test
    void namesTheFieldThatItCannotRead() {
        assertThatThrownBy(() -> DeskFilter.of(Map.of("level", "TK")::get))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new DomainException.FieldError("level", "delegates.unknown-filter")));
    }

    @Test
    void tellsTheAuditLogNoName() {
        assertThat(NARROW.words()).contains("status=IN_REVIEW").doesNotContain("ayu");
    }

    @Test
    void letsNobodyOutWhoseGuardianDidNotConsent() {
        DeskFilter refused = DeskFilter.of(Map.of("consent", "REFUSED")::get).consentedOnly();
        assertThat(refused.consent()).isEqualTo(ConsentStanding.GIVEN);
        assertThat(refused.ageFrom()).isEqualTo(99);
        assertThat(NARROW.consentedOnly()).isEqualTo(NARROW);
    }
}
