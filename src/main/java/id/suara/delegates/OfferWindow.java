package id.suara.delegates;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Until when a family may answer an offer: never in the night or on a weekend, when no office could be asked. */
final class OfferWindow {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    private OfferWindow() {}

    /** @param length at least so long
     *  @param zone where the child lives
     *  @return that time, or noon of the next working day when it falls outside Monday to Friday, 8 to 17 */
    static Instant until(Instant from, Duration length, ZoneId zone) {
        ZonedDateTime end = from.plus(length).atZone(zone);
        if (isWorkday(end)
                && !end.toLocalTime().isBefore(OPENS)
                && !end.toLocalTime().isAfter(CLOSES)) {
            return end.toInstant();
        }
        ZonedDateTime noon = end.with(NOON);
        while (!isWorkday(noon) || noon.isBefore(end)) {
            noon = noon.plusDays(1);
        }
        return noon.toInstant();
    }

    private static boolean isWorkday(ZonedDateTime day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
