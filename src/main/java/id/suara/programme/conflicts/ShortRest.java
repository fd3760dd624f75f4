package id.suara.programme.conflicts;

import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;

/** From the last obligatory session of one day to the first of the next. */
class ShortRest implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        int hours = timetable.rules().night().hours();
        return timetable.delegates().stream()
                .flatMap(path -> Timetable.following(path.sessions()).stream())
                .filter(pair -> isOverNight(pair, timetable.rules().zone()) && minutes(pair) < hours * 60L)
                .distinct()
                .map(pair -> new Conflict(
                        ConflictKind.SHORT_REST,
                        pair.sessions(),
                        "rest",
                        Map.of("hours", Math.floorDiv(minutes(pair), 60L), "needed", hours)));
    }

    private static boolean isOverNight(Timetable.Pair pair, ZoneId zone) {
        return pair.first()
                .plan()
                .startsAt()
                .atZone(zone)
                .toLocalDate()
                .isBefore(pair.second().plan().startsAt().atZone(zone).toLocalDate());
    }

    private static long minutes(Timetable.Pair pair) {
        return pair.first().plan().span().until(pair.second().plan().span()).toMinutes();
    }
}
