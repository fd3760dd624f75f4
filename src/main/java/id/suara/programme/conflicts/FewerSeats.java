package id.suara.programme.conflicts;

import id.suara.programme.venue.RoomRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** More delegates have a seat in an optional session than it would have seats. Known by their number, as {@link ChosenTwice}. */
class FewerSeats implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        return timetable.sessions().stream()
                .filter(session -> !session.plan().obliges())
                .flatMap(session -> {
                    Integer seats = RoomRow.seats(session.plan(), timetable.room(session));
                    int taken = timetable.chosenBy(session);
                    return seats == null || taken <= seats
                            ? Stream.empty()
                            : Stream.of(new Conflict(
                                    ConflictKind.FEWER_SEATS,
                                    List.of(session),
                                    "choices-" + taken,
                                    Map.of("seats", seats, "taken", taken)));
                });
    }
}
