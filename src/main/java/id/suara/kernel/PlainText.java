package id.suara.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people send it, made safe to keep and to compare. */
public final class PlainText {

    /** Zero-width signs, direction overrides, unassigned and private ones, and letters that are drawn as nothing. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u115F\\u1160\\u3164\\uFFA0\\u2800\\uFFFD]");

    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['`\\u2018\\u2019\\u02BC\\u00B4]");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** @return never null: empty for nothing, and for a dash that stands for nothing */
    public static String clean(String written) {
        if (written == null) {
            return "";
        }
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(written, Normalizer.Form.NFC))
                .replaceAll("");
        String text = BLANK.matcher(visible).replaceAll(" ").strip();
        return text.equals("-") || text.equals("\u2013") ? "" : text;
    }

    /** For comparison: lower-case words of letters and digits, one space between them, without diacritics. */
    public static String fold(String written) {
        String parted = Normalizer.normalize(clean(written), Normalizer.Form.NFKD);
        String plain = APOSTROPHES
                .matcher(MARKS.matcher(parted).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_LETTER_OR_DIGIT.matcher(plain).replaceAll(" ").strip();
    }

    /** A pattern for {@code like ... escape '!'} that finds these words anywhere, whatever signs are in them. */
    public static String contained(String words) {
        return "%" + words.replaceAll("[!%_]", "!$0") + "%";
    }

    /** For comparison of names that people write in one word or two. */
    public static String key(String written) {
        return fold(written).replace(" ", "");
    }
}
