package id.suara.ideas;

import id.suara.kernel.DomainException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in one day's order of the published ideas (S3). Written {@code 20261124-1851}.
 *
 * <p>The order is one of seven that hashes of the ids make, another one than the day before, and it begins at a place that the
 * day decides, going round. So it can stand in indexes (V049), and still each idea comes first on as many days as any other.
 *
 * @param afterId the last idea that was shown; 0 at the beginning
 */
record ShuffleCursor(LocalDate day, long afterId) {

    static final int ORDERS = 7;

    private static final Pattern FORM = Pattern.compile("(\\d{8})-(\\d{1,18})");

    /**
     * What lies between two places.
     *
     * @param above itself not in it; null from the first place on
     * @param upTo itself in it; null up to the last place
     */
    record Stretch(String above, String upTo) {}

    static ShuffleCursor beginning(LocalDate day) {
        return new ShuffleCursor(day, 0);
    }

    /** @throws DomainException {@code ideas.cursor} for what was never ours */
    static ShuffleCursor parse(String text) {
        Matcher found = FORM.matcher(text);
        if (found.matches()) {
            try {
                return new ShuffleCursor(
                        LocalDate.parse(found.group(1), DateTimeFormatter.BASIC_ISO_DATE),
                        Long.parseLong(found.group(2)));
            } catch (DateTimeException e) {
                throw DomainException.invalid("ideas.cursor");
            }
        }
        throw DomainException.invalid("ideas.cursor");
    }

    ShuffleCursor after(long id) {
        return new ShuffleCursor(day, id);
    }

    /** Which of the orders, from 0. */
    int order() {
        return (int) Math.floorMod(day.toEpochDay(), (long) ORDERS);
    }

    /** What is still to be shown, in turn. */
    List<Stretch> ahead() {
        String start = md5(seed());
        if (afterId == 0) {
            return List.of(new Stretch(start, null), new Stretch(null, start));
        }
        String last = place(afterId);
        return last.compareTo(start) > 0
                ? List.of(new Stretch(last, null), new Stretch(null, start))
                : List.of(new Stretch(last, start));
    }

    /** Where an idea stands in the order, as the indexes have it: md5 of id, colon, order. */
    String place(long id) {
        return md5(id + ":" + order());
    }

    private static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return String.format(Locale.ROOT, "%032x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String seed() {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    @Override
    public String toString() {
        return seed() + "-" + afterId;
    }
}
