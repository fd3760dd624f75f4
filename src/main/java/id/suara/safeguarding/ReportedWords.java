package id.suara.safeguarding;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people write in a report. It is evidence and stays as it was written, but for what a page cannot show. */
final class ReportedWords {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\x0b\\x0c\\x85\\u2028\\u2029]");
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\ufffe\\uffff&&[^\\n\\t]]");

    private ReportedWords() {}

    /** @return null when nothing is left */
    static String clean(String text) {
        if (text == null) {
            return null;
        }
        String clean = UNSHOWABLE
                .matcher(LINE_ENDS.matcher(text).replaceAll("\n"))
                .replaceAll("")
                .strip();
        return clean.isEmpty() ? null : clean;
    }

    /** Whether the text names somebody: the whole name, as words of its own, in any case.
     *
     *  @param name with or without an honorific before it */
    static boolean names(String text, String name) {
        String bare = plain(name).replaceFirst("^ (kak|bapak|ibu|pak|bu|bang|mas|mbak) (?=\\p{L})", " ");
        return bare.length() > 4 && plain(text).contains(bare);
    }

    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
