package id.suara.programme.conflicts;

import id.suara.programme.SessionFacts;
import id.suara.programme.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Before the first day, or after the last, where the congress is. */
class OutsideCongress implements Rule {

    @Override
    public Stream<Conflict> in(Timetable timetable) {
        Timetable.Rules rules = timetable.rules();
        Span days = new Span(
                rules.firstDay().atStartOfDay(rules.zone()).toInstant(),
                rules.lastDay().plusDays(1).atStartOfDay(rules.zone()).toInstant());
        return timetable.sessions().stream()
                .filter(session -> !isWithin(session, days))
                .map(session -> new Conflict(
                        ConflictKind.OUTSIDE_CONGRESS,
                        List.of(session),
                        "days",
                        Map.of("from", rules.firstDay(), "until", rules.lastDay())));
    }

    private static boolean isWithin(SessionFacts session, Span days) {
        return !session.plan().startsAt().isBefore(days.startsAt())
                && !session.plan().endsAt().isAfter(days.endsAt());
    }
}
