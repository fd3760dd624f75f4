package id.suara.delegates.chaperones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.Party;
import id.suara.delegates.TrialCongress;
import id.suara.identity.Person;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registering chaperones and recording how they were vetted, in the container. */
@ExtendWith(ArquillianExtension.class)
class ChaperonesIT {

    private static final ChaperoneFilter ALL = new ChaperoneFilter(null, null);

    @Inject
    Party party;

    @Inject
    Chaperones chaperones;

    private TrialCongress trial;

    @BeforeEach
    void planACongress() {
        trial = party.trial();
        trial.begin();
    }

    @Test
    void areRegisteredByTheOfficeOfTheirProvinceWithTheNumberInOneForm() {
        trial.actAsOfficer("51");
        String phone = Party.phone();
        long id = chaperones.register(Party.command("51", phone));
        ChaperoneRow row = chaperones.find(id);
        assertThat(row.phone()).isEqualTo("+62" + phone.substring(1).replace(" ", ""));
        assertThat(row.vetting()).isEqualTo(VettingState.MISSING);
        assertThatThrownBy(() -> chaperones.register(Party.command("35", Party.phone())))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> chaperones.register(Party.command("51", "+62" + phone.substring(1))))
                .hasMessage("chaperones.known");
    }

    @Test
    void areNotThereForAnotherProvincesOffice() {
        long id = party.vetted("51");
        trial.actAsOfficer("35");
        assertThat(chaperones.page(ALL, 0, 50)).isEmpty();
        assertThat(chaperones.count(ALL)).isZero();
        assertThatThrownBy(() -> chaperones.find(id)).hasMessage("chaperones.none");
        assertThatThrownBy(() -> chaperones.correct(id, 2, Party.command("35", Party.phone())))
                .hasMessage("chaperones.none");
        assertThatThrownBy(() -> party.vet(id, LocalDate.of(2028, 1, 1))).hasMessage("chaperones.none");
        trial.actAs(Role.MODERATOR);
        assertThatThrownBy(() -> chaperones.page(ALL, 0, 50)).hasMessage("access.denied");
    }

    @Test
    void tellEveryFieldThatIsWrong() {
        assertThatThrownBy(() -> chaperones.register(
                        new RegisterChaperone("\u200b12", "siang malam", null, "51", Person.Sex.MALE)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .extracting(DomainException.FieldError::field)
                        .containsExactly("fullName", "phone"));
        assertThatThrownBy(() -> chaperones.register(Party.command("99", Party.phone())))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .extracting(DomainException.FieldError::code)
                        .containsExactly("chaperones.province"));
    }

    @Test
    void refuseWhatWasReadBeforeAnotherChangedIt() {
        long id = party.chaperone("51");
        ChaperoneRow seen = chaperones.find(id);
        chaperones.correct(id, seen.version(), Party.command("51", Party.phone()));
        assertThatThrownBy(() -> chaperones.correct(id, seen.version(), Party.command("51", Party.phone())))
                .hasMessage("chaperones.changed");
    }

    @Test
    void showHowTheVettingStandsAndRefuseDatesThatCannotBe() {
        long id = party.chaperone("51");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        party.vet(id, today.plusDays(10));
        assertThat(chaperones.find(id).vetting()).isEqualTo(VettingState.EXPIRING);
        party.vet(id, LocalDate.of(2027, 12, 31));
        assertThat(chaperones.find(id).vetting()).isEqualTo(VettingState.IN_DATE);
        assertThatThrownBy(() -> chaperones.recordVetting(
                        id,
                        chaperones.find(id).version(),
                        new RecordVetting(VettingKind.AGENCY_CHECK, today.plusDays(3), today.plusDays(300))))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .extracting(DomainException.FieldError::code)
                        .containsExactly("chaperones.vetted-later"));
        assertThatThrownBy(() -> party.vet(id, today.minusDays(9)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .extracting(DomainException.FieldError::code)
                        .containsExactly("chaperones.vetting-order"));
    }

    @Test
    void areListedAPageAtATimeSortedAndFiltered() {
        long first = party.vetted("51");
        long second = party.chaperone("35");
        assertThat(ids(chaperones.page(ALL, 0, 1))).containsExactly(first);
        assertThat(ids(chaperones.page(ALL, first, 1))).containsExactly(second);
        assertThat(ids(chaperones.page(ALL, Chaperones.Order.PROVINCE, true, 0, 9)))
                .containsExactly(second, first);
        assertThat(ids(chaperones.page(new ChaperoneFilter("35", "NYOM"), 0, 9)))
                .containsExactly(second);
        assertThat(chaperones.count(new ChaperoneFilter(null, "%"))).isZero();
    }

    @Test
    @DisplayName("Part of L15: records every change of a chaperone and every reading")
    void recordEveryChangeAndReading() throws SQLException {
        long id = party.vetted("51");
        assertThat(trial.count(
                        "select count(distinct action) from audit_entry where subject_kind = 'chaperone' and action in"
                                + " ('chaperones.registered', 'chaperones.vetted', 'chaperones.read') and subject_id = "
                                + id))
                .isEqualTo(3);
    }

    private static List<Long> ids(List<ChaperoneRow> rows) {
        return rows.stream().map(ChaperoneRow::id).toList();
    }
}
