package id.suara.programme.conflicts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A session at a time, but nowhere. */
class RoomMissing implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        return timetable.sessions().stream()
                .filter(session -> timetable.room(session) == null)
                .map(session -> new Conflict(ConflictKind.ROOM_MISSING, List.of(session), "room", Map.of()));
    }
}
