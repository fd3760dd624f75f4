package id.suara.delegates.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as the desk searches them; the database's {@code name_key} folds in the same way. */
final class NameKey {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['`\\u2018\\u2019\\u02bc]+");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00a0]+");

    /** Below it the index has too little to go by: such a part is looked for where a word begins. */
    private static final int ANYWHERE = 3;

    private NameKey() {}

    /** For {@code like}; null when nothing is left to look for.
     *
     *  @param part of a name, as somebody typed it */
    static String pattern(String part) {
        String key = fold(part);
        if (key.isEmpty()) {
            return null;
        }
        return (key.length() < ANYWHERE ? "% " : "%") + key + "%";
    }

    /** Lower-case words without diacritics, one space between them. */
    static String fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .matcher(APOSTROPHES.matcher(plain.replace("\0", "")).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
