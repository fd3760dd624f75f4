package id.suara.ideas;

import id.suara.kernel.DomainException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in one day's order of the published ideas (S3). Written {@code 20261124-1851}.
 *
 * @param afterId the last idea that was shown; 0 at the beginning
 */
record ShuffleCursor(LocalDate day, long afterId) {

    private static final Pattern FORM = Pattern.compile("(\\d{8})-(\\d{1,18})");

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

    boolean isBeginning() {
        return afterId == 0;
    }

    /** Where the last idea stands, as {@link IdeaQueries} computes it for every idea in SQL: md5 of id, colon, day. */
    String key() {
        return key(afterId);
    }

    String key(long id) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest((id + ":" + seed()).getBytes(StandardCharsets.UTF_8));
            return String.format(Locale.ROOT, "%032x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String seed() {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    @Override
    public String toString() {
        return seed() + "-" + afterId;
    }
}
