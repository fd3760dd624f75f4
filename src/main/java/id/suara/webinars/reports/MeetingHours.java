package id.suara.webinars.reports;

import java.time.Duration;
import java.time.Instant;

/** When a webinar is held, or the time in which presence counts: from {@code start} until before {@code end}. */
public record MeetingHours(Instant start, Instant end) {

    public MeetingHours {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts");
        }
    }

    /** With a grace before and after. */
    public MeetingHours widened(Duration before, Duration after) {
        return new MeetingHours(start.minus(before), end.plus(after));
    }

    Duration length() {
        return Duration.between(start, end);
    }

    /** Whether a stay has a moment in it; one without length is a moment. */
    boolean meets(Instant from, Instant until) {
        return !from.isAfter(end) && !until.isBefore(start);
    }

    /** How far a moment is from these hours; zero in them. */
    Duration distance(Instant moment) {
        if (moment.isBefore(start)) {
            return Duration.between(moment, start);
        }
        return moment.isAfter(end) ? Duration.between(end, moment) : Duration.ZERO;
    }
}
