package id.suara.programme.conflicts;

import id.suara.programme.Span;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When children sleep.
 *
 * @param from the hour of the day, 0 to 23
 * @param until the hour of the next morning
 * @param hours how long they rest at least between two days
 */
public record ChildrensNight(int from, int until, int hours) {

    boolean isTouchedBy(Span span, ZoneId zone) {
        LocalDate last = span.endsAt().atZone(zone).toLocalDate();
        for (LocalDate evening = span.startsAt().atZone(zone).toLocalDate().minusDays(1);
                !evening.isAfter(last);
                evening = evening.plusDays(1)) {
            if (span.overlaps(of(evening, zone))) {
                return true;
            }
        }
        return false;
    }

    private Span of(LocalDate evening, ZoneId zone) {
        LocalDate morning = until > from ? evening : evening.plusDays(1);
        return new Span(
                evening.atTime(from, 0).atZone(zone).toInstant(),
                morning.atTime(until, 0).atZone(zone).toInstant());
    }
}
