package id.suara.webinars.reports;

import id.suara.kernel.PlainText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Minutes as reports write them: "62", "62,5", "1 hr 2 min", "1 jam 2 menit", "1:02:33". */
final class WrittenDuration {

    private static final int LONGEST = 40;
    private static final int LONGEST_STAY = 7 * 24 * 60;

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})(?:[.,]\\d{1,6})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,3}) ?(?:hours?|hrs?|h|jam|j)[., ]*)?(?:<? ?(\\d{1,4}) ?(?:minutes?|mins?|m|menit|mnt|mn)[., ]*)?(?:(\\d{1,5}) ?(?:seconds?|secs?|s|detik|dtk|d)\\.?)?");

    private WrittenDuration() {}

    /** @return whole minutes, a begun one left out; null for what cannot be read, for two numbers with a colon too, which may be
     *     hours or minutes */
    static Integer minutes(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        String text = PlainText.clean(written).toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return bounded(Integer.parseInt(number.group(1)));
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return bounded(total(clock));
        }
        Matcher words = WORDS.matcher(text);
        return !text.isEmpty() && words.matches() ? bounded(total(words)) : null;
    }

    private static int total(Matcher parts) {
        return number(parts.group(1)) * 60 + number(parts.group(2)) + number(parts.group(3)) / 60;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Integer bounded(int minutes) {
        return minutes > LONGEST_STAY ? null : minutes;
    }
}
