package id.suara.webinars.reports;

import id.suara.kernel.PlainText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point in time as a report writes it, with 12 hours or 24, with a date or of the day only. */
final class WrittenTime {

    private static final int LONGEST = 60;
    private static final int CENTURY = 2000;

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)? ?([ap])?(?:\\.?m\\.?)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})");
    private static final Pattern DAY_AND_WORD =
            Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})[- ](\\p{L}+)\\.?,?[- ](\\d{2,4})");
    private static final Pattern WORD_AND_DAY = Pattern.compile("(?:\\p{L}+, )?(\\p{L}+)\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern ZONE = Pattern.compile(
            "(?<=[\\dm.]) ?\\(?(z|wib|wita|wit|(?:utc|gmt)?([+-]\\d{1,2})(?::?(\\d{2}))?|utc|gmt)\\)?$");
    private static final Pattern BETWEEN = Pattern.compile("(?:,| at| pukul| jam|t)? ?$");

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        String[] names = {
            "jan januari january",
            "feb peb februari pebruari february",
            "mar mrt maret march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agu agt ags aug agustus august",
            "sep sept september",
            "okt oct oktober october",
            "nov nop november nopember",
            "des dec desember december"
        };
        for (int month = 1; month <= names.length; month++) {
            for (String name : names[month - 1].split(" ")) {
                MONTHS.put(name, month);
            }
        }
    }

    /** Day and month, in the order in which they are written; null when there is no date or only one way to read it. */
    private final int[] numbers;

    private final int year;
    private final LocalDate certain;
    private final LocalTime time;
    private final ZoneOffset offset;

    private WrittenTime(int[] numbers, int year, LocalDate certain, LocalTime time, ZoneOffset offset) {
        this.numbers = numbers;
        this.year = year;
        this.certain = certain;
        this.time = time;
        this.offset = offset;
    }

    /** @return null for what is no time */
    static WrittenTime parse(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        String text = PlainText.clean(written).toLowerCase(Locale.ROOT);
        try {
            Matcher zone = ZONE.matcher(text);
            if (zone.find()) {
                return parse(text.substring(0, zone.start()).strip(), offset(zone));
            }
            return parse(text, null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZoneOffset offset(Matcher zone) {
        return switch (zone.group(1)) {
            case "wib" -> ZoneOffset.ofHours(7);
            case "wita" -> ZoneOffset.ofHours(8);
            case "wit" -> ZoneOffset.ofHours(9);
            default -> {
                if (zone.group(2) == null) {
                    yield ZoneOffset.UTC;
                }
                int hours = Integer.parseInt(zone.group(2));
                int minutes = zone.group(3) == null ? 0 : Integer.parseInt(zone.group(3));
                yield ZoneOffset.ofHoursMinutes(hours, hours < 0 ? -minutes : minutes);
            }
        };
    }

    private static WrittenTime parse(String text, ZoneOffset offset) {
        Matcher clock = TIME.matcher(text);
        // The time stands at the end; what looks like one before may be a date with dots.
        for (int from = 0; clock.find(from); from = clock.start() + 1) {
            if (clock.end() == text.length() && isTime(text, clock.start())) {
                LocalTime time = time(clock);
                String before = text.substring(0, clock.start()).strip();
                return before.isEmpty() ? new WrittenTime(null, 0, null, time, offset) : dated(before, time, offset);
            }
        }
        return null;
    }

    private static boolean isTime(String text, int start) {
        return start == 0 || " t".indexOf(text.charAt(start - 1)) >= 0;
    }

    private static LocalTime time(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        if (clock.group(4) != null && hour <= 12) {
            hour = hour % 12 + (clock.group(4).equals("p") ? 12 : 0);
        }
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        return LocalTime.of(hour, Integer.parseInt(clock.group(2)), second);
    }

    private static WrittenTime dated(String before, LocalTime time, ZoneOffset offset) {
        String date = BETWEEN.matcher(before).replaceFirst("").strip();
        Matcher numbers = NUMBERS.matcher(date);
        if (numbers.matches()) {
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(2));
            int third = Integer.parseInt(numbers.group(3));
            if (numbers.group(1).length() > 2) {
                return new WrittenTime(null, 0, LocalDate.of(first, second, third), time, offset);
            }
            return new WrittenTime(new int[] {first, second}, year(third), null, time, offset);
        }
        LocalDate certain = inWords(date);
        return certain == null ? null : new WrittenTime(null, 0, certain, time, offset);
    }

    private static LocalDate inWords(String date) {
        Matcher dayAndWord = DAY_AND_WORD.matcher(date);
        if (dayAndWord.matches() && MONTHS.containsKey(dayAndWord.group(2))) {
            return LocalDate.of(
                    year(Integer.parseInt(dayAndWord.group(3))),
                    MONTHS.get(dayAndWord.group(2)),
                    Integer.parseInt(dayAndWord.group(1)));
        }
        Matcher wordAndDay = WORD_AND_DAY.matcher(date);
        if (wordAndDay.matches() && MONTHS.containsKey(wordAndDay.group(1))) {
            return LocalDate.of(
                    Integer.parseInt(wordAndDay.group(3)),
                    MONTHS.get(wordAndDay.group(1)),
                    Integer.parseInt(wordAndDay.group(2)));
        }
        return null;
    }

    private static int year(int written) {
        return written < 100 ? CENTURY + written : written;
    }

    boolean isOfTheDayOnly() {
        return numbers == null && certain == null;
    }

    /** @return null for a time of the day only, and for a day that no calendar has in that order */
    LocalDate date(DateOrder order) {
        if (numbers == null) {
            return certain;
        }
        int day = order == DateOrder.DAY_FIRST ? numbers[0] : numbers[1];
        int month = order == DateOrder.DAY_FIRST ? numbers[1] : numbers[0];
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @param zone of the report; what the time itself says goes before it */
    Instant on(LocalDate date, ZoneId zone) {
        return date.atTime(time).atZone(offset == null ? zone : offset).toInstant();
    }
}
