package id.suara.webinars.reports;

import java.time.Duration;
import java.time.Instant;

/** One row of a meeting report: somebody was there, once.
 *
 *  @param line as a spreadsheet counts rows, from 1
 *  @param name as the meeting showed it, cleaned; empty where the report gives an e-mail address only
 *  @param originalName before the person was renamed in the meeting, null when the report names none
 *  @param email lower-case, null when the report gives none or a masked one
 *  @param joined null, as {@code left} is, when the report tells minutes only
 *  @param left never before {@code joined}
 *  @param minutes as the report states them, null when it does not; with {@code joined} and {@code left} they may be fewer than lie
 *     between the two, for Google Meet tells the first join, the last exit and the minutes in all */
public record Presence(
        int line, String name, String originalName, String email, Instant joined, Instant left, Integer minutes) {

    /** Zoom rounds up, and a spreadsheet that saved the report again has cut the seconds off. */
    private static final Duration ROUNDING = Duration.ofMinutes(2);

    /** Whether it is known how long the person was there, but not when. */
    boolean isLoose() {
        return joined == null
                || (minutes != null
                        && Duration.ofMinutes(minutes).plus(ROUNDING).compareTo(Duration.between(joined, left)) < 0);
    }

    boolean overlaps(Presence other) {
        return joined != null && other.joined != null && joined.isBefore(other.left) && other.joined.isBefore(left);
    }
}
