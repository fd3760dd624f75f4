package id.suara.delegates.intake;

import id.suara.kernel.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Birth dates in the forms that people write them. Years have four digits; the day stands before the month. */
final class BirthDates {

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:\\.[0-9]+)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[T ][0-9:.]+Z?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})(?: [0-9:.]+)?");
    private static final Pattern DAY_AND_WORD = Pattern.compile("([0-9]{1,2})[-/., ]*(\\p{L}+)[-/., ]*([0-9]{4})");
    private static final Pattern WORD_AND_DAY = Pattern.compile("(\\p{L}+)[. ]+([0-9]{1,2})(?:, ?| )([0-9]{4})");
    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        String[] names = {
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt ags aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec"
        };
        for (int month = 1; month <= 12; month++) {
            for (String name : names[month - 1].split(" ")) {
                MONTHS.put(name, month);
            }
        }
    }

    private BirthDates() {}

    /** @param written a date, or the number that a spreadsheet of the 1900 system keeps for one
     *  @return absent for what is no date, and for a day that no calendar has */
    static Optional<LocalDate> parse(String written) {
        Matcher serial = SERIAL.matcher(written);
        if (serial.matches()) {
            return Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1))));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher dayAndWord = DAY_AND_WORD.matcher(written);
        if (dayAndWord.matches()) {
            return date(dayAndWord.group(3), month(dayAndWord.group(2)), dayAndWord.group(1));
        }
        Matcher wordAndDay = WORD_AND_DAY.matcher(written);
        if (wordAndDay.matches()) {
            return date(wordAndDay.group(3), month(wordAndDay.group(1)), wordAndDay.group(2));
        }
        return Optional.empty();
    }

    private static int month(String word) {
        return MONTHS.getOrDefault(PlainText.key(word), 0);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() < 1900 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
