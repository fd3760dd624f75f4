package id.suara.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.agenda.commissions.Dealings;
import id.suara.agenda.commissions.Members;
import id.suara.agenda.commissions.OwnCommission;
import id.suara.agenda.commissions.PlacedRow;
import id.suara.agenda.commissions.Proposal;
import id.suara.agenda.commissions.StateWishes;
import id.suara.agenda.commissions.Tally;
import id.suara.agenda.commissions.Why;
import id.suara.agenda.commissions.Wishes;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.delegates.Admissions;
import id.suara.delegates.Decisions;
import id.suara.delegates.GiveReason;
import id.suara.delegates.TrialCongress;
import id.suara.identity.IdentityEvent;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.PlanCommission;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Wishes for commissions, and dealing by them, in the container. */
@ExtendWith(ArquillianExtension.class)
class DealingsIT {

    @Inject
    TrialCongress trial;

    @Inject
    Wishes wishes;

    @Inject
    Dealings dealings;

    @Inject
    Members members;

    @Inject
    Commissions commissions;

    @Inject
    Congresses congresses;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<IdentityEvent.Erased> erasures;

    private final Map<Long, Long> accounts = new HashMap<>();
    private List<Long> children;
    private long one;
    private long two;
    private long three;

    @BeforeEach
    void fiveDelegatesAndThreeCommissions() throws SQLException {
        trial.begin();
        one = commissions.add(new PlanCommission("Pendidikan", "Education", "education", 2));
        two = commissions.add(new PlanCommission("Partisipasi", null, null, 2));
        three = commissions.add(new PlanCommission("Kesehatan", null, null, 2));
        children = trial.crowd(5);
        children.forEach(this::admit);
        open(Duration.ofDays(1));
    }

    private void admit(long application) {
        accounts.put(application, admissions.admit(application, trial.version(application)));
    }

    private void open(Duration closesIn) {
        trial.actAsOrganizer();
        Instant now = Instant.now();
        congresses.schedule(trial.id(), PhaseKind.COMMISSIONS, now.minus(Duration.ofDays(2)), now.plus(closesIn));
    }

    private void actAs(long application) {
        current.set(new Caller(accounts.get(application), "Anak", Set.of(Role.DELEGATE), null, null));
    }

    private OwnCommission own(long application) {
        actAs(application);
        return wishes.own().orElseThrow();
    }

    private void wish(long application, Long... commissions) {
        wishes.state(own(application).version(), new StateWishes(List.of(commissions)));
        trial.actAsOrganizer();
    }

    private int deal(long seed, boolean anew) {
        trial.actAsOrganizer();
        Proposal proposal = dealings.propose(seed, anew);
        return dealings.takeOver(seed, anew, proposal.edition());
    }

    private List<Long> membersOf(long commission) {
        trial.actAsOrganizer();
        return members.all().stream()
                .filter(row -> row.commissionId() != null && row.commissionId() == commission)
                .map(PlacedRow::applicationId)
                .toList();
    }

    @Test
    void areStatedChangedAndTakenBackWhileThePhaseIsOpen() {
        long child = children.get(0);
        assertThat(own(child).open()).isTrue();
        assertThat(own(child).choice()).extracting(CommissionRow::id).containsExactlyInAnyOrder(one, two, three);
        wish(child, two, one);
        assertThat(own(child).wishes()).containsExactly(two, one);
        wish(child, three);
        assertThat(own(child).wishes()).containsExactly(three);
        wish(child);
        assertThat(own(child).wishes()).isEmpty();
        open(Duration.ofDays(-1));
        assertThat(own(child).open()).isFalse();
        assertThatThrownBy(() -> wish(child, one)).hasMessage("agenda.wishes-closed");
    }

    @Test
    void areRefusedTwiceUnknownOverwrittenAndFromOthers() {
        long child = children.get(0);
        assertThatThrownBy(() -> wish(child, one, one)).hasMessage("agenda.wished-twice");
        assertThatThrownBy(() -> wish(child, one + 999_999)).hasMessage("agenda.wish-unknown");
        long seen = own(child).version();
        wish(child, one);
        actAs(child);
        assertThatThrownBy(() -> wishes.state(seen, new StateWishes(List.of(two))))
                .hasMessage("agenda.wishes-changed");
        trial.actAsOrganizer();
        assertThatThrownBy(() -> wishes.own()).hasMessage("access.denied");
        assertThatThrownBy(() -> wishes.state(0, new StateWishes(List.of(two)))).hasMessage("access.denied");
    }

    @Test
    void changeNothingUntilAnOrganizerTakesAProposalOver() {
        wish(children.get(0), one);
        wish(children.get(1), one, two);
        Proposal proposal = dealings.propose(1, false);
        assertThat(proposal.changes()).hasSize(5);
        assertThat(proposal.seatless()).isZero();
        assertThat(proposal.tallies()).extracting(Tally::members).containsOnly(1, 2);
        assertThat(members.all()).allMatch(row -> row.placement() == null);
        assertThat(dealings.propose(1, false).edition()).isEqualTo(proposal.edition());
        assertThat(dealings.takeOver(1, false, proposal.edition())).isEqualTo(5);
        assertThat(membersOf(one)).contains(children.get(0), children.get(1));
        assertThat(members.tallies()).isEqualTo(proposal.tallies());
    }

    @Test
    void areWhyAChildIsWhereTheyAre() {
        children.subList(0, 3).forEach(child -> wish(child, one, two));
        wish(children.get(3), three);
        deal(1, false);
        List<OwnCommission> asked =
                children.subList(0, 3).stream().map(this::own).toList();
        assertThat(asked).filteredOn(own -> own.placement().wish() == 1).hasSize(2);
        OwnCommission second = asked.stream()
                .filter(own -> own.placement().wish() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(second.placement().why()).isEqualTo(Why.WISH);
        assertThat(second.placement().full()).containsExactly(one);
        assertThat(own(children.get(4)).placement().why()).isEqualTo(Why.NO_WISH);
        wish(children.get(3), two);
        assertThat(own(children.get(3)).placement().why()).isEqualTo(Why.WISHED_SINCE);
        trial.actAsOrganizer();
        members.put(children.get(3), three);
        assertThat(own(children.get(3)).placement().why()).isEqualTo(Why.HAND);
    }

    @Test
    void doNotMoveWhomAnOrganizerPlaced() {
        long fixed = children.get(0);
        members.put(fixed, three);
        wish(fixed, one);
        deal(1, false);
        assertThat(membersOf(three)).contains(fixed);
        deal(2, true);
        assertThat(membersOf(three)).contains(fixed);
        long dealt = membersOf(two).get(0);
        members.put(dealt, two);
        wish(dealt, one);
        deal(3, true);
        assertThat(membersOf(two)).as("fixed where the dealing had put them").contains(dealt);
        members.takeOut(dealt);
        deal(3, true);
        assertThat(membersOf(one)).as("loose again").contains(dealt);
    }

    @Test
    void ofALateDelegateAreDealtWithoutUpsettingTheOthers() {
        deal(1, false);
        Map<Long, Long> before = new HashMap<>();
        members.all().forEach(row -> before.put(row.applicationId(), row.commissionId()));
        long late = trial.stranger("Putu");
        admit(late);
        Proposal proposal = dealings.propose(5, false);
        assertThat(proposal.changes()).extracting(PlacedRow::applicationId).containsExactly(late);
        dealings.takeOver(5, false, proposal.edition());
        assertThat(members.all()).filteredOn(row -> row.applicationId() != late).allMatch(row -> row.commissionId()
                .equals(before.get(row.applicationId())));
        long tooLate = trial.stranger("Kadek");
        admit(tooLate);
        assertThat(dealings.propose(5, false).seatless()).isEqualTo(1);
        deal(5, false);
        assertThat(members.all()).filteredOn(row -> row.placement() == null).hasSize(1);
    }

    @Test
    @DisplayName("wishes are dealt anew with too few seats: who is left without one loses it, and is told apart before")
    void areDealtAnewWithTooFewSeats() {
        deal(1, false);
        for (String name : List.of("Putu", "Kadek")) {
            admit(trial.stranger(name));
        }
        boolean lost = false;
        for (long seed = 1; seed <= 20; seed++) {
            trial.actAsOrganizer();
            Proposal proposal = dealings.propose(seed, true);
            assertThat(proposal.seatless()).isEqualTo(1);
            lost |= proposal.changes().stream().anyMatch(row -> row.commissionId() == null);
            assertThat(dealings.takeOver(seed, true, proposal.edition()))
                    .isEqualTo(proposal.changes().size());
            assertThat(members.all()).filteredOn(row -> row.placement() != null).hasSize(6);
            assertThat(members.tallies()).extracting(Tally::members).containsOnly(2);
        }
        assertThat(lost).isTrue();
    }

    @Test
    @DisplayName("L12 of a paused child are not dealt; who has a seat keeps it")
    void ofAPausedChildAreNotDealt() throws SQLException {
        deal(1, false);
        long seated = children.get(0);
        long before = membersOf(one).contains(seated) ? one : membersOf(two).contains(seated) ? two : three;
        trial.sql("update application set suspended_at = now() where id = " + seated);
        long late = trial.stranger("Putu");
        admit(late);
        trial.sql("update application set suspended_at = now() where id = " + late);
        for (long seed = 1; seed <= 5; seed++) {
            deal(seed, true);
            assertThat(membersOf(before)).contains(seated);
        }
        assertThat(members.all())
                .filteredOn(row -> row.applicationId() == late)
                .allMatch(row -> row.placement() == null);
        assertThatThrownBy(() -> members.put(late, one)).hasMessage("delegates.suspended");
    }

    @Test
    void makeAProposalThatWasLookedAtVoidWhenTheyChange() {
        Proposal proposal = dealings.propose(1, false);
        wish(children.get(0), one);
        assertThatThrownBy(() -> dealings.takeOver(1, false, proposal.edition()))
                .hasMessage("agenda.proposal-outdated");
        assertThatThrownBy(() -> dealings.takeOver(2, false, proposal.edition()))
                .hasMessage("agenda.proposal-outdated");
        assertThat(members.all()).allMatch(row -> row.placement() == null);
        actAs(children.get(0));
        assertThatThrownBy(() -> dealings.propose(1, false)).hasMessage("access.denied");
        assertThatThrownBy(() -> dealings.takeOver(1, false, 1)).hasMessage("access.denied");
    }

    @Test
    void goWithWhoWithdrawsAndFreeTheSeat() {
        wish(children.get(0), one);
        deal(1, false);
        decisions.withdraw(children.get(0), trial.version(children.get(0)), new GiveReason("Keluarga pindah."));
        assertThat(membersOf(one)).doesNotContain(children.get(0));
        assertThat(kept(children.get(0))).isZero();
        assertThat(dealings.propose(1, true).rows()).hasSize(4);
    }

    private long kept(long application) {
        try {
            return trial.count("select (select count(*) from commission_wish where application_id = " + application
                    + ") + (select count(*) from commission_member where application_id = " + application + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("wishes are erased with the child, and forgotten with the commission")
    void areErasedWithTheChildAndForgottenWithTheCommission() throws Exception {
        wish(children.get(0), one, two, three);
        long person = trial.person(children.get(0));
        trial.undone(() -> {
            erasures.fire(new IdentityEvent.Erased(person));
            assertThat(kept(children.get(0))).isZero();
        });
        CommissionRow row = commissions.all(trial.id()).stream()
                .filter(commission -> commission.id() == two)
                .findFirst()
                .orElseThrow();
        commissions.remove(two, row.version());
        assertThat(own(children.get(0)).wishes()).containsExactly(one, three);
    }

    @Test
    void areKeptInOrderByTheDatabaseItself() {
        wish(children.get(0), one);
        for (String broken : List.of("second_id = first_id", "third_id = " + two, "first_id = -1")) {
            assertThatThrownBy(() -> trial.sql(
                            "update commission_wish set " + broken + " where application_id = " + children.get(0)))
                    .as(broken)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void areDealtOnceThoughTwoOrganizersTakeTheSameProposalOverAtOnce() throws Exception {
        Proposal proposal = dealings.propose(1, false);
        List<String> outcomes = trial.atOnce(2, turn -> {
            try {
                return "" + dealings.takeOver(1, false, proposal.edition());
            } catch (RuntimeException refused) {
                return refused.getMessage();
            }
        });
        assertThat(outcomes).containsExactlyInAnyOrder("5", "agenda.proposal-outdated");
        trial.actAsOrganizer();
        assertThat(members.all()).allMatch(row -> row.placement() != null);
    }
}
