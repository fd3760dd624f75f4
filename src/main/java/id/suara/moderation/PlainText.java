package id.suara.moderation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text from people, as it may be stored and shown: what cannot be seen, or turns a page's text around, is gone. */
public final class PlainText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\x0b\\x0c\\x85\\u2028\\u2029]");

    /** Controls but for line feed and tab, bidi marks, zero-width characters but for the joiner that emoji need. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\u00ad\\u061c]");

    /** More marks on one letter than any language writes. */
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{3})\\p{M}+");

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Pattern MANY_EMPTY_LINES = Pattern.compile("\\n{3,}");

    private PlainText() {}

    /** @return the text in composed form, or {@code null} when nothing is left that can be read */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        String clean = LINE_ENDS.matcher(text).replaceAll("\n");
        clean = UNSEEN.matcher(clean).replaceAll("");
        clean = LONE_SURROGATE.matcher(clean).replaceAll("\ufffd");
        clean = Normalizer.normalize(clean, Normalizer.Form.NFC);
        clean = PILED_MARKS.matcher(clean).replaceAll("$1");
        clean = MANY_EMPTY_LINES.matcher(clean).replaceAll("\n\n").strip();
        return clean.isEmpty() ? null : clean;
    }

    /** As {@link #clean}, on one line. */
    public static String line(String text) {
        String clean = clean(text);
        return clean == null ? null : clean.replaceAll("\\s+", " ");
    }
}
