package id.suara.programme.conflicts;

import id.suara.programme.SessionFacts;
import id.suara.programme.venue.RoomRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A room holds one session at a time, one online too. */
class RoomTaken implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        Map<RoomRow, List<SessionFacts>> byRoom = timetable.sessions().stream()
                .filter(session -> timetable.room(session) != null)
                .collect(Collectors.groupingBy(timetable::room));
        return byRoom.entrySet().stream().flatMap(entry -> Timetable.overlapping(entry.getValue()).stream()
                .map(pair -> new Conflict(
                        ConflictKind.ROOM_TAKEN,
                        pair.sessions(),
                        "room:" + entry.getKey().id(),
                        Map.of("room", entry.getKey().label()))));
    }
}
