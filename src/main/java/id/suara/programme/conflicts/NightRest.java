package id.suara.programme.conflicts;

import id.suara.congress.IndonesianTime;
import id.suara.programme.SessionFacts;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.venue.RoomRow;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Children sleep at night, where the session is; online that is wherever they are. */
class NightRest implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        ChildrensNight night = timetable.rules().night();
        return timetable.sessions().stream().flatMap(session -> {
            String zones = zones(session, timetable).stream()
                    .filter(zone -> night.isTouchedBy(session.plan().span(), zone))
                    .map(IndonesianTime::label)
                    .collect(Collectors.joining(", "));
            return zones.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Conflict(
                            ConflictKind.NIGHT_REST,
                            List.of(session),
                            "night",
                            Map.of("from", night.from(), "until", night.until(), "zones", zones)));
        });
    }

    private static List<ZoneId> zones(SessionFacts session, Timetable timetable) {
        RoomRow room = timetable.room(session);
        return room == null || room.mode() == RoomMode.ON_SITE
                ? List.of(timetable.rules().zone())
                : IndonesianTime.zones();
    }
}
