package id.suara.delegates.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.Decisions;
import id.suara.delegates.GiveReason;
import id.suara.delegates.Party;
import id.suara.delegates.TrialCongress;
import id.suara.delegates.rooms.RoomDraft.RoomRow;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The draft of the rooms, in the container. */
@ExtendWith(ArquillianExtension.class)
class RoomsIT {

    private static final ProposeRooms FOUR = new ProposeRooms(4);

    @Inject
    Party party;

    @Inject
    Rooms rooms;

    @Inject
    Decisions decisions;

    private TrialCongress trial;
    private long girl;
    private long sister;
    private long teen;
    private long boy;
    private long unknown;

    @BeforeEach
    void planACongress() {
        trial = party.trial();
        trial.begin();
        girl = party.child("Komang", "2016-02-01", "P");
        teen = party.child("Luh", "2010-06-01", "P", "Ibu Ayu", null, null);
        sister = party.child("Ayu", "2016-06-01", "P", "Ibu Ayu", null, null);
        boy = party.child("Agung", "2016-02-01", "L");
        unknown = party.child("Wayan", "2016-02-01", null);
    }

    @Test
    void areProposedForEverybodyOnSiteAndNameWhoHasToBeAskedFirst() {
        trial.reviewable("Belum");
        rooms.propose(0, FOUR);
        RoomDraft draft = rooms.draft();
        assertThat(draft.rooms()).hasSize(3);
        assertThat(room(girl).lodgers()).extracting(Lodger::applicationId).containsExactlyInAnyOrder(girl, sister);
        assertThat(draft.withoutSex()).extracting(Lodger::applicationId).containsExactly(unknown);
        assertThat(draft.waiting()).isEmpty();
        assertThatThrownBy(() -> rooms.propose(0, FOUR)).hasMessage("rooms.changed");
        rooms.propose(draft.version(), new ProposeRooms(null));
        assertThat(rooms.draft().rooms()).hasSize(3);
    }

    @Test
    void areChangedByHandWithinTheRules() {
        assertThatThrownBy(() -> move(girl, 1L)).hasMessage("rooms.not-proposed");
        rooms.propose(0, FOUR);
        assertThatThrownBy(() -> move(girl, room(boy).id())).hasMessage("rooms.mixed");
        assertThatThrownBy(() -> move(girl, room(teen).id())).hasMessage("rooms.other-band");
        assertThatThrownBy(() -> move(unknown, room(girl).id())).hasMessage("rooms.sex-missing");
        assertThatThrownBy(() -> move(girl, 999_999_999L)).hasMessage("rooms.no-room");
        move(sister, room(teen).id());
        assertThat(room(teen).lodgers()).extracting(Lodger::applicationId).containsExactlyInAnyOrder(teen, sister);
        assertThat(room(teen).misplaced()).isEmpty();
        move(sister, null);
        assertThat(rooms.draft().waiting()).extracting(Lodger::applicationId).containsExactly(sister);
        rooms.move(sister, rooms.draft().version(), new MoveLodger(null, true));
        assertThat(room(sister).number()).isEqualTo(4);
        assertThat(rooms.draft().moves()).isEqualTo(3);
        assertThatThrownBy(() -> rooms.move(girl, 1, new MoveLodger(null, false)))
                .hasMessage("rooms.changed");
    }

    @Test
    void areNotFilledBeyondTheirBeds() {
        rooms.propose(0, new ProposeRooms(1));
        assertThatThrownBy(() -> move(girl, room(sister).id())).hasMessage("rooms.full");
    }

    @Test
    void freeTheBedOfWhoWithdrawsAndShowWhoNoLongerSuits() throws SQLException {
        rooms.propose(0, FOUR);
        decisions.withdraw(girl, trial.version(girl), new GiveReason("Pindah sekolah."));
        assertThat(room(sister).lodgers()).extracting(Lodger::applicationId).containsExactly(sister);
        trial.sql("update person set sex = 'MALE' where id = (select person_id from application where id = " + sister
                + ")");
        assertThat(room(sister).misplaced()).extracting(Lodger::applicationId).containsExactly(sister);
        trial.sql("update application set mode = 'ONLINE' where id = " + sister);
        assertThat(rooms.draft().rooms()).allSatisfy(room -> assertThat(room.lodgers())
                .extracting(Lodger::applicationId)
                .doesNotContain(sister));
        assertThatThrownBy(() -> move(sister, room(boy).id())).hasMessage("rooms.not-coming");
    }

    @Test
    void areNeverMixedOrOverfilledInTheDatabaseEither() throws SQLException {
        rooms.propose(0, new ProposeRooms(1));
        long full = room(boy).id();
        for (String bed : List.of("'FEMALE', 1, 2", "'MALE', 1, 1", "'MALE', 1, 2", "'MALE', 2, 2")) {
            assertThatThrownBy(() ->
                            trial.sql("insert into room_bed (application_id, room_id, sex, capacity, bed) values ("
                                    + unknown + ", " + full + ", " + bed + ")"))
                    .as(bed)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void areForOrganizersOnly() {
        for (Role role : Role.values()) {
            if (role != Role.ORGANIZER) {
                trial.actAs(role);
                assertThatThrownBy(() -> rooms.draft()).hasMessage("access.denied");
                assertThatThrownBy(() -> rooms.propose(0, FOUR)).hasMessage("access.denied");
                assertThatThrownBy(() -> rooms.move(girl, 0, new MoveLodger(null, true)))
                        .hasMessage("access.denied");
            }
        }
        trial.actAsOfficer("51");
        assertThatThrownBy(() -> rooms.draft()).hasMessage("access.denied");
    }

    private void move(long child, Long roomId) {
        rooms.move(child, rooms.draft().version(), new MoveLodger(roomId, false));
    }

    private RoomRow room(long child) {
        return rooms.draft().rooms().stream()
                .filter(room -> room.lodgers().stream().anyMatch(one -> one.applicationId() == child))
                .findFirst()
                .orElseThrow();
    }
}
