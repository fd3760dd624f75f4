package id.suara.programme.conflicts;

import java.util.Map;
import java.util.stream.Stream;

/** Two obligatory sessions at once, told once however many commissions they share. */
class DelegateTwice implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        return timetable.delegates().stream()
                .flatMap(path -> Timetable.overlapping(path.sessions()).stream())
                .distinct()
                .map(pair -> new Conflict(
                        ConflictKind.DELEGATE_TWICE,
                        pair.sessions(),
                        "delegates",
                        Map.of("who", timetable.shared(pair))));
    }
}
