package id.suara.moderation.detection;

import id.suara.moderation.detection.Digits.Unit;
import java.util.List;

/** Dates, times, sums and decimals in a row of digits: numbers that give nobody away. */
final class PlainNumbers {

    private final Reading reading;
    private final List<Unit> units;

    PlainNumbers(Reading reading, List<Unit> units) {
        this.reading = reading;
        this.units = units;
    }

    /** @return behind such a number, or {@code at} */
    int behind(int at) {
        if (isDate(at)) {
            return at + 3;
        }
        if (isTime(at) || isScore(at)) {
            return at + 2;
        }
        int behind = thousands(at);
        if (behind > at) {
            return behind;
        }
        boolean decimal = joined(at, ".")
                && length(at) <= 3
                && length(at + 1) >= 4
                && !joined(at + 1, ".")
                && !digits(at).startsWith("0");
        return decimal ? at + 2 : at;
    }

    private boolean isDate(int at) {
        for (String sign : List.of("-", "/", ".")) {
            if (joined(at, sign) && joined(at + 1, sign) && !joined(at + 2, sign)) {
                int first = length(at);
                int last = length(at + 2);
                boolean dayFirst = first <= 2 && length(at + 1) <= 2 && (last == 4 || last == 2);
                boolean yearFirst = first == 4 && length(at + 1) <= 2 && last <= 2;
                return (dayFirst || yearFirst) && number(at + 1) <= 12;
            }
        }
        return false;
    }

    /** "25-20, 22-25". */
    private boolean isScore(int at) {
        return joined(at, "-")
                && !joined(at + 1, "-")
                && !joined(at - 1, "-")
                && length(at) <= 2
                && length(at + 1) <= 2
                && (joined(at + 1, ", ") || joined(at - 1, ", "));
    }

    private boolean isTime(int at) {
        boolean pair = (joined(at, ".") || joined(at, ":")) && length(at) <= 2 && length(at + 1) == 2;
        if (!pair || number(at) > 24 || number(at + 1) > 59) {
            return false;
        }
        boolean alone = !joined(at + 1, ".") && !joined(at - 1, ".");
        return alone || (joined(at, ":") && number(at + 1) <= 59);
    }

    private int thousands(int at) {
        int behind = at + 1;
        while (behind < units.size() && length(behind) == 3 && (joined(behind - 1, ".") || joined(behind - 1, ","))) {
            behind++;
        }
        boolean grouped = behind > at + 1 && length(at) <= 3 && !digits(at).startsWith("0");
        return grouped ? behind : at;
    }

    private boolean joined(int at, String sign) {
        return at >= 0
                && at + 1 < units.size()
                && reading.letters(units.get(at).to(), units.get(at + 1).from()).equals(sign);
    }

    private int number(int at) {
        return length(at) > 4 ? 9999 : Integer.parseInt(digits(at));
    }

    private String digits(int at) {
        return units.get(at).digits();
    }

    private int length(int at) {
        return at < units.size() ? digits(at).length() : 0;
    }
}
