package id.suara.agenda;

import id.suara.congress.IndonesianTime;
import id.suara.programme.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Times as a delegate goes by them, in words.
 *
 * @param zone the delegate's
 */
public record OwnTime(ZoneId zone, ZoneId congressZone, Locale locale) {

    public LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public String day(Instant instant) {
        return IndonesianTime.day(date(instant), locale);
    }

    /** For example {@code 10.30–12.00 WITA (09.30–11.00 WIB)}: the delegate's, and the congress's where it differs. */
    public String hours(Span span) {
        String mine = hours(span, zone);
        return isElsewhere() ? mine + " (" + hours(span, congressZone) + ")" : mine;
    }

    /** As {@link #hours}, with the day. */
    public String when(Span span) {
        return day(span.startsAt()) + ", " + hours(span);
    }

    private boolean isElsewhere() {
        return !IndonesianTime.label(zone).equals(IndonesianTime.label(congressZone));
    }

    private String hours(Span span, ZoneId where) {
        return IndonesianTime.hours(span.startsAt(), span.endsAt(), where, locale);
    }
}
