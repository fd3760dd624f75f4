package id.suara.programme.web;

import id.suara.congress.IndonesianTime;
import id.suara.programme.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One day as a table: a column for each room, a row for each time at which anything begins or ends.
 *
 * @param rooms names in order; null for what has no room yet
 */
public record DayGrid(List<String> rooms, List<Line> lines) {

    /**
     * @param from the hour of the row, without the zone
     * @param cells those that begin in this row; a column that an earlier cell still fills has none
     */
    public record Line(String from, List<Cell> cells) {}

    /** @param rows how many rows it fills
     *  @param sessions none for an empty cell; several only where they overlap in one column */
    public record Cell(int rows, List<SessionCard> sessions) {}

    private static final Comparator<String> NAMED_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    static DayGrid of(Collection<SessionCard> day, ZoneId zone, Locale locale) {
        List<Instant> times = List.copyOf(boundaries(day));
        Map<String, List<SessionCard>> byRoom = new TreeMap<>(NAMED_FIRST);
        day.forEach(session ->
                byRoom.computeIfAbsent(room(session), any -> new ArrayList<>()).add(session));
        List<Map<Instant, Cell>> columns =
                byRoom.values().stream().map(column -> cells(column, times)).toList();
        List<Line> lines = new ArrayList<>();
        for (Instant time : times.subList(0, Math.max(0, times.size() - 1))) {
            lines.add(new Line(
                    hour(time, zone, locale),
                    columns.stream()
                            .map(column -> column.get(time))
                            .filter(Objects::nonNull)
                            .toList()));
        }
        return new DayGrid(new ArrayList<>(byRoom.keySet()), lines);
    }

    private static String room(SessionCard session) {
        return session.place() == null ? null : session.place().room();
    }

    private static TreeSet<Instant> boundaries(Collection<SessionCard> day) {
        TreeSet<Instant> times = new TreeSet<>();
        day.forEach(session -> {
            times.add(session.span().startsAt());
            times.add(session.span().endsAt());
        });
        return times;
    }

    /** By the time at which each begins, empty ones too. */
    private static Map<Instant, Cell> cells(List<SessionCard> column, List<Instant> times) {
        Map<Instant, Cell> cells = new LinkedHashMap<>();
        int row = 0;
        while (row < times.size() - 1) {
            Instant begin = times.get(row);
            List<SessionCard> together = together(column, begin);
            int end = together.isEmpty() ? row + 1 : times.indexOf(last(together));
            cells.put(begin, new Cell(end - row, together));
            row = end;
        }
        return cells;
    }

    /** What begins then, and what overlaps it, and what overlaps that. */
    private static List<SessionCard> together(List<SessionCard> column, Instant begin) {
        List<SessionCard> together = new ArrayList<>();
        Instant until = begin;
        for (SessionCard session : column) {
            Span span = session.span();
            if (span.startsAt().equals(begin)
                    || (span.startsAt().isAfter(begin) && span.startsAt().isBefore(until))) {
                together.add(session);
                until = until.isBefore(span.endsAt()) ? span.endsAt() : until;
            }
        }
        return together;
    }

    private static Instant last(List<SessionCard> together) {
        return together.stream()
                .map(session -> session.span().endsAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String hour(Instant time, ZoneId zone, Locale locale) {
        String hours = IndonesianTime.hours(time, time, zone, locale);
        return hours.substring(0, hours.indexOf('–'));
    }
}
