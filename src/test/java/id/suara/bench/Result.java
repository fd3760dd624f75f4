package id.suara.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a measure found.
 *
 * @param ratio the value over the reference's, null where there is none
 * @param missed the promises that were not kept, in words
 */
record Result(String name, double value, String unit, Double ratio, List<String> missed) {

    static Result of(String name, double value, String unit) {
        return new Result(name, value, unit, null, List.of());
    }

    Result over(double reference) {
        return new Result(name, value, unit, value / reference, missed);
    }

    Result promisedAtMost(double most) {
        return judged(value <= most, number(value) + " " + unit + ", promised at most " + number(most));
    }

    Result promisedRatioAtMost(double most) {
        return judged(ratio <= most, "ratio " + number(ratio) + ", promised at most " + number(most));
    }

    Result promisedRatioAtLeast(double least) {
        return judged(ratio >= least, "ratio " + number(ratio) + ", promised at least " + number(least));
    }

    private Result judged(boolean kept, String words) {
        if (kept) {
            return this;
        }
        List<String> all = new ArrayList<>(missed);
        all.add(name + ": " + words);
        return new Result(name, value, unit, ratio, all);
    }

    String line() {
        return name + " " + number(value) + " " + unit + " " + (ratio == null ? "-" : number(ratio));
    }

    /** Three digits or more, and no more than two behind the point. */
    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.0f", value);
    }
}
