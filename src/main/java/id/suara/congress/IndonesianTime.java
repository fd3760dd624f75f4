package id.suara.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Times as they are written in Indonesia: the hour with a dot, and always with the zone's own label. */
public final class IndonesianTime {

    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final Map<String, String> LABELS =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private static final List<ZoneId> ZONES = List.of(WIB, ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));

    private IndonesianTime() {}

    /** The three, from west to east. */
    public static List<ZoneId> zones() {
        return ZONES;
    }

    /** @return the zone, absent unless it is one of Indonesia's */
    public static Optional<ZoneId> zone(String id) {
        return Optional.ofNullable(id).filter(LABELS::containsKey).map(ZoneId::of);
    }

    public static String label(ZoneId zone) {
        return LABELS.getOrDefault(zone.getId(), zone.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    public static String full(Instant instant, ZoneId zone, Locale locale) {
        return format(instant, zone, locale, "EEEE, d MMMM uuuu 'pukul' HH.mm", "EEEE, d MMMM uuuu, HH:mm");
    }

    public static String compact(Instant instant, ZoneId zone, Locale locale) {
        return format(instant, zone, locale, "dd/MM/uu HH.mm", "dd/MM/uu HH:mm");
    }

    /** The hours from one instant to another of the same day or night, for example {@code 09.30–10.15 WIB}. */
    public static String hours(Instant from, Instant to, ZoneId zone, Locale locale) {
        DateTimeFormatter hour =
                DateTimeFormatter.ofPattern(locale.getLanguage().equals("en") ? "HH:mm" : "HH.mm", locale);
        return hour.format(from.atZone(zone)) + "–" + hour.format(to.atZone(zone)) + " " + label(zone);
    }

    public static String day(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(date);
    }

    private static String format(Instant instant, ZoneId zone, Locale locale, String indonesian, String english) {
        String pattern = locale.getLanguage().equals("en") ? english : indonesian;
        ZonedDateTime there = instant.atZone(zone);
        return DateTimeFormatter.ofPattern(pattern, locale).format(there) + " " + label(zone);
    }
}
