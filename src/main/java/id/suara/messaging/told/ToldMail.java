package id.suara.messaging.told;

import java.util.regex.Pattern;

/** A mail to a family with its words.
 *
 *  @param text without personal links
 *  @param html the same, for eyes */
public record ToldMail(ToldRow row, String text, String html) {

    /** What opens something stands behind a question mark: {@code …/consent?link=…}, or {@code &amp;} in HTML. */
    private static final Pattern SECRET = Pattern.compile("(https?://[^\\s\"'<>?]+\\?)[^\\s\"'<>]+");

    public ToldMail {
        text = covered(text);
        html = covered(html);
    }

    static String covered(String words) {
        return SECRET.matcher(words).replaceAll("$1…");
    }
}
