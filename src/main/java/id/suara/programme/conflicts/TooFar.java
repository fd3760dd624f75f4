package id.suara.programme.conflicts;

import id.suara.programme.SessionFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Less time between two sessions than the way takes, for a speaker or for delegates who have to be in both. */
class TooFar implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        Stream<Conflict> speakers = timetable.speakers().stream().flatMap(path -> tight(path.sessions(), timetable)
                .map(pair -> conflict(pair, path.about(), path.who(), timetable)));
        Map<Timetable.Pair, Label> shared = new LinkedHashMap<>();
        timetable.delegates().forEach(path -> tight(path.sessions(), timetable)
                .forEach(pair -> shared.merge(pair, path.who(), (one, more) -> timetable.shared(pair))));
        return Stream.concat(
                speakers,
                shared.entrySet().stream()
                        .map(entry -> conflict(entry.getKey(), "delegates", entry.getValue(), timetable)));
    }

    private static Stream<Timetable.Pair> tight(List<SessionFacts> inOrder, Timetable timetable) {
        return Timetable.following(inOrder).stream().filter(pair -> free(pair) < timetable.minutesBetween(pair));
    }

    private static long free(Timetable.Pair pair) {
        return pair.first().plan().span().until(pair.second().plan().span()).toMinutes();
    }

    private static Conflict conflict(Timetable.Pair pair, String about, Label who, Timetable timetable) {
        return new Conflict(
                ConflictKind.TOO_FAR,
                pair.sessions(),
                about,
                Map.of("who", who, "minutes", free(pair), "needed", timetable.minutesBetween(pair)));
    }
}
