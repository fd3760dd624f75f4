package id.suara.programme.conflicts;

import id.suara.programme.conflicts.Timetable.Pair;
import java.util.Map;
import java.util.stream.Stream;

/** A session that delegates have chosen, at the time of another one of theirs. Known by their number: who confirmed it for one
 *  child has not confirmed it for sixty. */
class ChosenTwice implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        return Timetable.overlapping(timetable.sessions()).stream()
                .filter(pair ->
                        !pair.first().plan().obliges() || !pair.second().plan().obliges())
                .flatMap(pair -> conflict(pair, timetable.inBoth(pair)));
    }

    private static Stream<Conflict> conflict(Pair pair, int delegates) {
        return delegates == 0
                ? Stream.empty()
                : Stream.of(new Conflict(
                        ConflictKind.CHOSEN_TWICE,
                        pair.sessions(),
                        "choices-" + delegates,
                        Map.of("count", delegates)));
    }
}
