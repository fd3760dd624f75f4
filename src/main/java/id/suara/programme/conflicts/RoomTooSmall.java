package id.suara.programme.conflicts;

import id.suara.programme.Audience;
import id.suara.programme.SessionFacts;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.venue.RoomRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** More are expected than the room holds: by the session's own number, or by the commissions it is for. */
class RoomTooSmall implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        return timetable.sessions().stream().flatMap(session -> {
            RoomRow room = timetable.room(session);
            int expected = expected(session, timetable);
            return room == null || room.mode() == RoomMode.HYBRID || expected <= room.capacity()
                    ? Stream.empty()
                    : Stream.of(new Conflict(
                            ConflictKind.ROOM_TOO_SMALL,
                            List.of(session),
                            "room:" + room.id(),
                            Map.of("room", room.label(), "capacity", room.capacity(), "needed", expected)));
        });
    }

    private static int expected(SessionFacts session, Timetable timetable) {
        if (session.plan().capacity() != null) {
            return session.plan().capacity();
        }
        return session.plan().audience() == Audience.OPTIONAL
                ? 0
                : timetable.commissions().values().stream()
                        .filter(one -> session.plan().audience() == Audience.EVERYBODY
                                || session.plan().commissions().contains(one.id()))
                        .mapToInt(CommissionRow::size)
                        .sum();
    }
}
