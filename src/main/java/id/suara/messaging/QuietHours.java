package id.suara.messaging;

import id.suara.kernel.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;

/**
 * The night in which nobody is notified (S26), by the clock on the wall where the child is.
 *
 * @param from the first minute of it
 * @param until the first minute after it; the same as {@code from}: there is no night
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** @throws IllegalStateException for a setting that is no time of day */
    public static QuietHours of(Settings settings) {
        return new QuietHours(
                time(settings, "suara.quiet.from", "20:00"), time(settings, "suara.quiet.until", "06:00"));
    }

    private static LocalTime time(Settings settings, String name, String otherwise) {
        String value = settings.text(name).orElse(otherwise);
        try {
            return LocalTime.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(
                    name.toUpperCase(java.util.Locale.ROOT).replace('.', '_') + " must be a time such as " + otherwise
                            + ", not " + value,
                    e);
        }
    }

    public boolean isNight(Instant at, ZoneId zone) {
        LocalTime time = at.atZone(zone).toLocalTime();
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }

    /** @param zones where it has to be day
     *  @return {@code at} itself, or the first moment after it at which it is night in none of them */
    public Instant day(Instant at, Collection<ZoneId> zones) {
        Instant found = at;
        // A morning in one zone can be night in another. Each look moves on, and no more are needed than there are
        // zones, and
        // once more for a clock that is put back over the morning.
        for (int look = 0; look <= 2 * zones.size(); look++) {
            Instant before = found;
            for (ZoneId zone : zones) {
                found = day(found, zone);
            }
            if (found.equals(before)) {
                return found;
            }
        }
        return found;
    }

    private Instant day(Instant at, ZoneId zone) {
        if (!isNight(at, zone)) {
            return at;
        }
        ZonedDateTime there = at.atZone(zone);
        LocalDate morning = there.toLocalTime().isBefore(until)
                ? there.toLocalDate()
                : there.toLocalDate().plusDays(1);
        Instant first = morning.atTime(until).atZone(zone).toInstant();
        // Where the clock was put back over the morning, the hour comes twice and this is its second time.
        return first.isAfter(at)
                ? first
                : morning.atTime(until).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
