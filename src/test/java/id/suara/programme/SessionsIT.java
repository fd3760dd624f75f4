package id.suara.programme;

import static id.suara.programme.Planned.session;
import static id.suara.programme.Planned.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.suara.delegates.TrialCongress;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Role;
import id.suara.programme.venue.PlanBuilding;
import id.suara.programme.venue.PlanRoom;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.venue.Venue;
import id.suara.programme.venue.WayRow;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The draft, in the container. */
@ExtendWith(ArquillianExtension.class)
class SessionsIT {

    @Inject
    TrialCongress trial;

    @Inject
    Sessions sessions;

    @Inject
    Venue venue;

    private long building;
    private long room;

    @BeforeEach
    void planACongress() {
        trial.begin();
        building = venue.addBuilding(new PlanBuilding("Balai", "Jalan Contoh 1"));
        room = venue.addRoom(new PlanRoom("Aula", RoomMode.ON_SITE, building, 400, null));
    }

    @Test
    void areDraftedMovedUnscheduledAndRemoved() {
        long id = sessions.add(session("Kontrak").plan());
        DraftSession drafted = sessions.find(id);
        assertThat(drafted.state()).isEqualTo(SessionState.DRAFT);
        assertThat(drafted.changedBy()).isEqualTo("Panitia");
        sessions.move(id, drafted.version(), new MoveSession(wib("2027-09-21T09:00"), wib("2027-09-21T10:00"), room));
        DraftSession moved = sessions.find(id);
        assertThat(moved.facts().place()).isEqualTo(new Place(room, "Aula", RoomMode.ON_SITE, "Balai"));
        assertThat(moved.plan().description()).isEqualTo("Keterangan Kontrak");
        sessions.move(id, moved.version(), new MoveSession(null, null, null));
        DraftSession waiting = sessions.find(id);
        assertThat(waiting.plan().hasTime()).isFalse();
        assertThat(waiting.plan().roomId()).isEqualTo(room);
        assertThatThrownBy(() -> sessions.cancel(id, waiting.version())).hasMessage("programme.not-released-yet");
        sessions.remove(id, waiting.version());
        assertThatThrownBy(() -> sessions.find(id)).hasMessage("programme.none");
    }

    @Test
    void loseNoEditOfTwoWhoEditAtOnceAndTellInWhatTheyDiffer() {
        long id = sessions.add(session("Kontrak").plan());
        DraftSession seen = sessions.find(id);
        sessions.change(id, seen.version(), session("Kontrak bersama").plan());
        DomainException refused = catchThrowableOfType(
                DomainException.class,
                () -> sessions.change(
                        id,
                        seen.version(),
                        session("Kontrak")
                                .from("2027-09-21T09:00")
                                .to("2027-09-21T10:00")
                                .plan()));
        assertThat(refused.code()).isEqualTo("programme.session-changed");
        assertThat(refused.kind()).isEqualTo(DomainException.Kind.CONFLICT);
        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("title", "description", "startsAt");
        assertThatThrownBy(() -> sessions.move(id, seen.version(), new MoveSession(null, null, null)))
                .hasMessage("programme.session-changed");
        assertThat(sessions.find(id).plan().title()).isEqualTo("Kontrak bersama");
    }

    @Test
    void areAllKeptWhenManyEditDifferentOnesAtOnce() throws Exception {
        List<Long> ids = List.of(
                sessions.add(session("Satu").plan()),
                sessions.add(session("Dua").plan()),
                sessions.add(session("Tiga").plan()),
                sessions.add(session("Empat").plan()));
        long before = sessions.draft().version();
        List<String> outcomes = trial.atOnce(4, turn -> {
            DraftSession mine = sessions.find(ids.get(turn));
            sessions.change(
                    mine.id(),
                    mine.version(),
                    session(mine.plan().title() + " baru").plan());
            return "kept";
        });
        assertThat(outcomes).containsOnly("kept").hasSize(4);
        assertThat(sessions.draft().sessions())
                .extracting(one -> one.plan().title())
                .containsExactlyInAnyOrder("Satu baru", "Dua baru", "Tiga baru", "Empat baru");
        assertThat(sessions.draft().version()).isEqualTo(before + 4);
    }

    @Test
    void giveOnlyOneOfTwoTheSameVersion() throws Exception {
        long id = sessions.add(session("Kontrak").plan());
        long version = sessions.find(id).version();
        List<String> outcomes = trial.atOnce(4, turn -> {
            try {
                sessions.change(id, version, session("Kontrak " + turn).plan());
                return "kept";
            } catch (DomainException refused) {
                return refused.code();
            }
        });
        assertThat(outcomes.stream().filter("kept"::equals)).hasSize(1);
        assertThat(outcomes.stream().filter("programme.session-changed"::equals))
                .hasSize(3);
    }

    @Test
    void nameOnlyWhatTheCongressHas() {
        assertThatThrownBy(
                        () -> sessions.add(session("Kontrak").in(999_999_999L).plan()))
                .hasMessage("programme.room-unknown");
        assertThatThrownBy(
                        () -> sessions.add(session("Kontrak").by(999_999_999L).plan()))
                .hasMessage("programme.speaker-unknown");
        assertThatThrownBy(() -> sessions.add(
                        session("Kontrak").forCommissions(999_999_999L).plan()))
                .hasMessage("programme.commission-unknown");
        assertThatThrownBy(() -> sessions.add(session("a").plan())).isInstanceOf(ConstraintViolationException.class);
        long foreign = room;
        trial.begin();
        assertThatThrownBy(() -> sessions.add(session("Kontrak").in(foreign).plan()))
                .hasMessage("programme.room-unknown");
    }

    @Test
    void areHeldSoundByTheDatabaseToo() throws SQLException {
        long id = sessions.add(session("Kontrak").plan());
        for (String wrong : List.of(
                "starts_at = now()",
                "starts_at = now(), ends_at = now()",
                "languages = 'KLINGON'",
                "languages = 'INDONESIAN,'",
                "state = 'LOST'",
                "congress_id = (select min(id) from congress), room_id = " + room)) {
            assertThatThrownBy(() -> trial.sql("update programme_session set " + wrong + " where id = " + id))
                    .as(wrong)
                    .isInstanceOf(SQLException.class);
        }
        trial.sql("update programme_session set languages = 'INDONESIAN,ENGLISH' where id = " + id);
    }

    @Test
    void areInRoomsOfBuildingsThatLieApart() {
        long other = venue.addBuilding(new PlanBuilding("Wisma", null));
        venue.walk(other, building, null, 7);
        venue.walk(building, other, 7L, 8);
        assertThatThrownBy(() -> venue.walk(building, other, 7L, 9)).hasMessage("programme.changed");
        assertThatThrownBy(() -> venue.walk(building, other, null, 9)).hasMessage("programme.changed");
        assertThat(venue.ways(trial.id()))
                .containsExactly(new WayRow(Math.min(building, other), Math.max(building, other), 8));
        assertThatThrownBy(() -> venue.walk(other, other, null, 1)).hasMessage("programme.way");
        assertThatThrownBy(() -> venue.walk(other, building, 8L, 241)).hasMessage("programme.way");
        assertThatThrownBy(() -> venue.addRoom(new PlanRoom("Aula", RoomMode.ONLINE, null, 5, null)))
                .hasMessage("programme.name-taken");
        assertThatThrownBy(() -> venue.addRoom(new PlanRoom("Lain", RoomMode.ON_SITE, null, 5, null)))
                .hasMessage("programme.building-missing");
        var rooms = venue.rooms(trial.id());
        assertThatThrownBy(() -> venue.removeBuilding(
                        building, venue.buildings(trial.id()).get(0).version()))
                .hasMessage("programme.in-use");
        assertThatThrownBy(() -> venue.changeRoom(room, 99, new PlanRoom("Aula", RoomMode.ONLINE, null, 5, null)))
                .hasMessage("programme.changed");
        venue.removeRoom(room, rooms.get(0).version());
        venue.removeBuilding(building, venue.buildings(trial.id()).get(0).version());
        assertThat(venue.ways(trial.id())).isEmpty();
    }

    @Test
    void areForOrganizersOnly() {
        for (Role role : Role.values()) {
            if (role != Role.ORGANIZER) {
                trial.actAs(role);
                assertThatThrownBy(() -> sessions.draft()).hasMessage("access.denied");
                assertThatThrownBy(() -> sessions.add(session("Kontrak").plan()))
                        .hasMessage("access.denied");
                assertThatThrownBy(
                                () -> sessions.change(1, 1, session("Kontrak").plan()))
                        .hasMessage("access.denied");
                assertThatThrownBy(() -> venue.walk(1, 2, null, 3)).hasMessage("access.denied");
                assertThatThrownBy(() -> venue.arrangedBuildings()).hasMessage("access.denied");
                assertThatThrownBy(() -> venue.findRoom(room)).hasMessage("access.denied");
                assertThatThrownBy(() -> venue.findWay(1, 2)).hasMessage("access.denied");
            }
        }
    }
}
