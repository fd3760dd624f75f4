package id.suara.delegates.chaperones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.suara.delegates.Applications;
import id.suara.delegates.Decisions;
import id.suara.delegates.GiveReason;
import id.suara.delegates.Party;
import id.suara.delegates.TrialCongress;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Giving delegates into a chaperone's care, in the container. */
@ExtendWith(ArquillianExtension.class)
class PairingIT {

    @Inject
    Party party;

    @Inject
    Pairing pairing;

    @Inject
    Applications applications;

    @Inject
    Care care;

    @Inject
    Chaperones chaperones;

    @Inject
    Ratios ratios;

    @Inject
    Decisions decisions;

    private TrialCongress trial;

    @BeforeEach
    void planACongress() {
        trial = party.trial();
        trial.begin();
    }

    @Test
    void needsAVettingThatLastsToTheLastDayOfTheCongress() {
        long child = party.child("Komang", "2013-04-12", "P");
        long chaperone = party.chaperone("51");
        assertThatThrownBy(() -> pairing.pair(child, 0, chaperone)).hasMessage("chaperones.not-vetted");
        party.vet(chaperone, LocalDate.of(2027, 9, 22));
        assertThatThrownBy(() -> pairing.pair(child, 0, chaperone)).hasMessage("chaperones.not-vetted");
        party.vet(chaperone, LocalDate.of(2027, 9, 23));
        pairing.pair(child, 0, chaperone);
        assertThat(pairing.chaperoneOf(child).orElseThrow().delegates()).isEqualTo(1);
    }

    @Test
    void needsAnAdmittedDelegateOfTheSameProvince() throws SQLException {
        long waiting = trial.reviewable("Luh");
        long elsewhere = party.vetted("35");
        assertThatThrownBy(() -> pairing.pair(waiting, 0, party.vetted("51"))).hasMessage("chaperones.not-admitted");
        long child = party.child("Komang", "2013-04-12", "P");
        assertThatThrownBy(() -> pairing.pair(child, 0, elsewhere)).hasMessage("chaperones.other-province");
        assertThatThrownBy(() -> trial.sql("insert into chaperone_pair select " + child + ", " + elsewhere + ", "
                        + trial.id() + ", '51', registered_by, now() from chaperone where id = " + elsewhere))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void leavesOneChaperoneWhenAnotherTakesOverAndRefusesWhoSawTheOneBefore() {
        long child = party.child("Komang", "2013-04-12", "P");
        long first = party.vetted("51");
        long second = party.vetted("51");
        pairing.pair(child, 0, first);
        assertThatThrownBy(() -> pairing.pair(child, 0, second)).hasMessage("chaperones.pair-changed");
        pairing.pair(child, first, second);
        assertThat(care.delegatesOf(first)).isEmpty();
        assertThat(care.delegatesOf(second)).hasSize(1);
        assertThatThrownBy(() -> pairing.part(child, first)).hasMessage("chaperones.pair-changed");
        pairing.part(child, second);
        pairing.part(child, second);
        assertThat(pairing.chaperoneOf(child)).isEmpty();
    }

    @Test
    void givesTheLastPlaceWithAChaperoneToOneOfTwoWhoAskAtOnce() throws Exception {
        List<Long> children = party.crowd(9);
        long chaperone = party.vetted("51");
        children.subList(0, 7).forEach(child -> pairing.pair(child, 0, chaperone));
        List<String> outcomes = trial.atOnce(2, turn -> {
            try {
                pairing.pair(children.get(7 + turn), 0, chaperone);
                return "paired";
            } catch (DomainException refusal) {
                return refusal.code();
            }
        });
        assertThat(outcomes).containsExactlyInAnyOrder("paired", "chaperones.full");
        assertThat(chaperones.find(chaperone).delegates()).isEqualTo(8);
    }

    @Test
    void endsWhenTheDelegateWithdraws() {
        long child = party.child("Komang", "2013-04-12", "P");
        long chaperone = party.vetted("51");
        pairing.pair(child, 0, chaperone);
        decisions.withdraw(child, trial.version(child), new GiveReason("Pindah sekolah."));
        assertThat(care.delegatesOf(chaperone)).isEmpty();

        long other = party.child("Made", "2013-04-12", "P");
        pairing.pair(other, 0, chaperone);
        trial.decide(other, false);
        assertThat(care.delegatesOf(chaperone)).isEmpty();
    }

    @Test
    void suggestsThoseWhoseNominationNamesTheChaperoneFirst() {
        long stranger = party.child("Agung", "2013-04-12", "L");
        String phone = Party.phone();
        long named = party.child("Wira", "2013-04-12", "L", "Ibu Wira", phone, null);
        long chaperone = chaperones.register(Party.command("51", phone));
        assertThat(care.candidates(chaperone, 10))
                .extracting(CareRow::applicationId, CareRow::named)
                .containsExactly(tuple(named, true), tuple(stranger, false));
        party.vet(chaperone, LocalDate.of(2027, 12, 31));
        pairing.pair(named, 0, chaperone);
        assertThat(care.candidates(chaperone, 10))
                .extracting(CareRow::applicationId)
                .containsExactly(stranger);
    }

    @Test
    void keepsAChaperoneInTheProvinceOfTheChildren() {
        long child = party.child("Komang", "2013-04-12", "P");
        long chaperone = party.vetted("51");
        pairing.pair(child, 0, chaperone);
        assertThatThrownBy(() -> chaperones.correct(
                        chaperone, chaperones.find(chaperone).version(), Party.command("35", Party.phone())))
                .hasMessage("chaperones.has-delegates");
        pairing.part(child, chaperone);
        chaperones.correct(chaperone, chaperones.find(chaperone).version(), Party.command("35", Party.phone()));
    }

    @Test
    void isForTheOfficeOfTheProvinceAndNobodyElses() {
        long child = party.child("Komang", "2013-04-12", "P");
        long chaperone = party.vetted("51");
        trial.actAsOfficer("35");
        assertThatThrownBy(() -> pairing.pair(child, 0, chaperone)).hasMessage("delegates.no-application");
        assertThatThrownBy(() -> pairing.chaperoneOf(child)).hasMessage("delegates.no-application");
        assertThatThrownBy(() -> care.delegatesOf(chaperone)).hasMessage("chaperones.none");
        trial.actAs(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> pairing.pair(child, 0, chaperone)).hasMessage("access.denied");
        assertThatThrownBy(() -> care.candidates(chaperone, 10)).hasMessage("access.denied");
        trial.actAsOfficer("51");
        pairing.pair(child, 0, chaperone);
    }

    @Test
    void countsDelegatesOnSiteAgainstChaperonesInDate() {
        List<Long> children = party.crowd(5);
        assertThat(bali()).isEqualTo(new ProvinceRatio("51", "Bali", 5, 0, 0, 4));
        long chaperone = party.vetted("51");
        party.chaperone("51");
        pairing.pair(children.get(0), 0, chaperone);
        assertThat(bali()).isEqualTo(new ProvinceRatio("51", "Bali", 5, 1, 1, 4));
        assertThat(bali().isWarned()).isTrue();
        party.vetted("51");
        assertThat(bali().isWarned()).isFalse();
        trial.actAsOfficer("35");
        assertThat(ratios.visible()).extracting(ProvinceRatio::provinceCode).containsExactly("35");
        trial.actAs(Role.CHAPERONE);
        assertThatThrownBy(() -> ratios.visible()).hasMessage("access.denied");
    }

    @Test
    @DisplayName(
            "Part of L15: a pair shows that help is asked; with what is told to organizers and the province's office, each reading logged")
    void tellsWhatHelpIsWantedToThoseWhoArrangeIt() throws SQLException {
        long child = party.child("Komang", "2013-04-12", "P", "Ibu Komang", null, "Kursi roda");
        long chaperone = party.vetted("51");
        pairing.pair(child, 0, chaperone);
        trial.actAsOfficer("51");
        assertThat(care.delegatesOf(chaperone).get(0).helpAsked()).isTrue();
        assertThat(readings(child)).isZero();
        assertThat(applications.helpWanted(child)).contains("Kursi roda");
        assertThat(readings(child)).isEqualTo(1);
        trial.actAsOfficer("35");
        assertThatThrownBy(() -> applications.helpWanted(child)).hasMessage("delegates.no-application");
        for (Role role : List.of(
                Role.ADMINISTRATOR,
                Role.MODERATOR,
                Role.SAFEGUARDING_OFFICER,
                Role.GATE,
                Role.CHAPERONE,
                Role.DELEGATE)) {
            trial.actAs(role);
            assertThatThrownBy(() -> applications.helpWanted(child))
                    .as(role.name())
                    .hasMessage("access.denied");
        }
        assertThat(readings(child)).isEqualTo(1);
        trial.actAsOrganizer();
        assertThat(applications.helpWanted(child)).contains("Kursi roda");
        assertThat(readings(child)).isEqualTo(2);
    }

    private long readings(long child) throws SQLException {
        return trial.count(
                "select count(*) from audit_entry where action = 'delegates.access-need-read' and details is null"
                        + " and subject_id = " + child);
    }

    private ProvinceRatio bali() {
        return ratios.visible().stream()
                .filter(ratio -> ratio.provinceCode().equals("51"))
                .findFirst()
                .orElseThrow();
    }
}
