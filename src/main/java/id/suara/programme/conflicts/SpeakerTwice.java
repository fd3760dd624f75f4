package id.suara.programme.conflicts;

import java.util.Map;
import java.util.stream.Stream;

class SpeakerTwice implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        return timetable.speakers().stream().flatMap(path -> Timetable.overlapping(path.sessions()).stream()
                .map(pair -> new Conflict(
                        ConflictKind.SPEAKER_TWICE, pair.sessions(), path.about(), Map.of("who", path.who()))));
    }
}
