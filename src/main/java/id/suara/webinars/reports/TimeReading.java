package id.suara.webinars.reports;

import id.suara.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts instants on the rows of one report, after the order of its dates was decided over all of them. */
final class TimeReading {

    /** A stay that begins farther from the webinar than this belongs to another meeting. */
    private static final Duration SAME_MEETING = Duration.ofHours(12);

    /** Some come early and some stay to talk; if nobody is as near as this, the zone is wrong. */
    private static final Duration SAME_HOURS = Duration.ofHours(3);

    /** Of times of the day: an exit before the join was after midnight, unless the night would be this long. */
    private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final ReportRows rows;
    private final MeetingHours hours;
    private final ZoneId zone;
    private final Map<String, WrittenTime> times = new HashMap<>();
    private final DateOrder order;
    private final List<Presence> presences = new ArrayList<>();
    private final List<Presence> elsewhere = new ArrayList<>();
    private final List<UnreadRow> unread;

    TimeReading(ReportRows rows, MeetingHours hours, ZoneId zone) {
        this.rows = rows;
        this.hours = hours;
        this.zone = zone;
        this.unread = new ArrayList<>(rows.unread());
        List<WrittenTime> written = new ArrayList<>();
        for (ReportRows.Row row : rows.rows()) {
            for (String time : List.of(row.joined(), row.left())) {
                WrittenTime read = times.computeIfAbsent(time, WrittenTime::parse);
                if (read != null) {
                    written.add(read);
                }
            }
        }
        this.order = DateOrder.of(written, days());
    }

    /** Those of the webinar, and for other zones the days around them. */
    private Set<LocalDate> days() {
        Set<LocalDate> days = new HashSet<>();
        LocalDate last = LocalDate.ofInstant(hours.end(), zone).plusDays(1);
        LocalDate first = LocalDate.ofInstant(hours.start(), zone).minusDays(1);
        for (LocalDate day = first; !day.isAfter(last) && days.size() < 10; day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    MeetingReport report() {
        rows.rows().forEach(this::take);
        checkDay();
        elsewhere.forEach(presence -> unread.add(new UnreadRow(presence.line(), presence.name(), RowFault.OTHER_DAY)));
        unread.sort(Comparator.comparingInt(UnreadRow::line));
        return new MeetingReport(presences, unread);
    }

    private void take(ReportRows.Row row) {
        if (row.joined().isEmpty() && row.left().isEmpty()) {
            takeTotal(row);
            return;
        }
        Instant joined = joined(times.get(row.joined()));
        Instant left = joined == null ? null : left(row, joined);
        if (joined == null || (left == null && !row.left().isEmpty())) {
            refuse(row, RowFault.UNREADABLE_TIME);
        } else if (left == null) {
            refuse(row, RowFault.NO_DURATION);
        } else if (left.isBefore(joined)) {
            refuse(row, RowFault.LEFT_BEFORE_JOINED);
        } else {
            Presence presence = presence(row, joined, left);
            (isNear(presence, SAME_MEETING) ? presences : elsewhere).add(presence);
        }
    }

    private void takeTotal(ReportRows.Row row) {
        if (row.duration() == null) {
            refuse(row, RowFault.NO_DURATION);
        } else {
            presences.add(presence(row, null, null));
        }
    }

    private void refuse(ReportRows.Row row, RowFault fault) {
        unread.add(new UnreadRow(row.line(), row.name(), fault));
    }

    private static Presence presence(ReportRows.Row row, Instant joined, Instant left) {
        return new Presence(row.line(), row.name(), row.originalName(), row.email(), joined, left, row.duration());
    }

    private Instant joined(WrittenTime time) {
        if (time == null) {
            return null;
        }
        if (!time.isOfTheDayOnly()) {
            return onDate(time);
        }
        LocalDate day = LocalDate.ofInstant(hours.start(), zone);
        return Stream.of(day, day.minusDays(1), day.plusDays(1))
                .map(date -> time.on(date, zone))
                .min(Comparator.comparing(hours::distance))
                .orElseThrow();
    }

    /** @return null where it is not told, nor how long the person stayed, and where it cannot be read */
    private Instant left(ReportRows.Row row, Instant joined) {
        if (row.left().isEmpty()) {
            return row.duration() == null ? null : joined.plus(Duration.ofMinutes(row.duration()));
        }
        WrittenTime time = times.get(row.left());
        if (time == null) {
            return null;
        }
        if (!time.isOfTheDayOnly()) {
            return onDate(time);
        }
        LocalDate day = LocalDate.ofInstant(joined, zone);
        Instant left = time.on(day, zone);
        Instant nextDay = time.on(day.plusDays(1), zone);
        boolean overnight =
                left.isBefore(joined) && Duration.between(joined, nextDay).compareTo(LONGEST_NIGHT) <= 0;
        return overnight ? nextDay : left;
    }

    private Instant onDate(WrittenTime time) {
        LocalDate date = time.date(order);
        return date == null ? null : time.on(date, zone);
    }

    private boolean isNear(Presence presence, Duration by) {
        return presence.joined() == null || hours.widened(by, by).meets(presence.joined(), presence.left());
    }

    private void checkDay() {
        List<Presence> here =
                presences.stream().filter(presence -> presence.joined() != null).toList();
        if (presences.isEmpty() && !elsewhere.isEmpty()) {
            LocalDate day = LocalDate.ofInstant(elsewhere.get(0).joined(), zone);
            throw DomainException.invalid("webinars.report-other-day").with("day", DAY.format(day));
        }
        if (!here.isEmpty() && here.stream().noneMatch(presence -> isNear(presence, SAME_HOURS))) {
            throw DomainException.invalid("webinars.report-other-hours");
        }
    }
}
