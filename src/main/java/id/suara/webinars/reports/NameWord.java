package id.suara.webinars.reports;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** A word of a name.
 *
 *  @param text folded
 *  @param spelled what it is however it is spelled: "Soekarno" and "Sukarno", "Khusnul" and "Husnul", "Fatimah" and "Fatima"
 *  @param letters of the spelling, a bit for each */
record NameWord(String text, String spelled, int letters) {

    /** As good as the same: spelled in the old way, doubled, with or without an h. */
    static final double SPELLED = 0.97;

    private static final double ALIKE = 0.9;
    private static final double TYPED_WRONG = 0.85;
    private static final double INITIAL = 0.6;
    private static final double BEGINNING = 0.5;
    private static final double ENDING = 0.45;

    private static final int SHORTEST_TO_MISTYPE = 4;
    private static final int SHORTEST_BEGINNING = 3;

    /** Of both words together. Most pairs of words are told apart by this, without looking closely. */
    private static final int MOST_OTHER_LETTERS = 3;

    /** As the most frequent first name is written and shortened. */
    private static final Set<String> MUHAMMAD = Set.of(
            "md",
            "moh",
            "mohd",
            "muh",
            "mhd",
            "muhamad",
            "muhammad",
            "muhamed",
            "mohamad",
            "mohammad",
            "mohamed",
            "mochamad",
            "mochammad",
            "moch",
            "much",
            "muchamad",
            "muchammad");

    /** "Yusuf" and "Jusuf". */
    private static final Pattern INITIAL_Y = Pattern.compile("^y(?=[aou])");

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    static NameWord of(String text) {
        String spelled = spelled(text);
        return new NameWord(
                text, spelled, spelled.chars().map(letter -> 1 << letter).reduce(0, (one, other) -> one | other));
    }

    private static String spelled(String word) {
        if (MUHAMMAD.contains(word)) {
            return "muhamad";
        }
        String plain = INITIAL_Y
                .matcher(word)
                .replaceFirst("j")
                .replace("oe", "u")
                .replace("oo", "u")
                .replace("ie", "i")
                .replace("ee", "i")
                .replace("dj", "j")
                .replace("tj", "c")
                .replace("sy", "s")
                .replace("kh", "h")
                .replace("ch", "h")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("bh", "b")
                .replace("ph", "f")
                .replace("dz", "z")
                .replace("v", "f")
                .replace("q", "k")
                .replace("x", "ks")
                .replace("y", "i");
        StringBuilder single = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                single.append(plain.charAt(i));
            }
        }
        int last = single.length() - 1;
        if (last > 2 && single.charAt(last) == 'h') {
            single.setLength(last);
        }
        return single.toString();
    }

    NameWord joined(NameWord next) {
        return of(text + next.text);
    }

    boolean isInitial() {
        return text.length() == 1;
    }

    /** @return 1 for the same, 0 for two that have nothing to do with each other; "Nur" begins "Nurul" and is half of it */
    double likeness(NameWord other) {
        if (text.equals(other.text)) {
            return 1;
        }
        if (spelled.equals(other.spelled)) {
            return SPELLED;
        }
        boolean shorter = text.length() <= other.text.length();
        return shorter ? begins(other) : other.begins(this);
    }

    private double begins(NameWord longer) {
        if (isInitial()) {
            return longer.text.startsWith(text) ? INITIAL : 0;
        }
        if (isTypedWrong(longer)) {
            return TYPED_WRONG;
        }
        if (text.length() >= SHORTEST_BEGINNING && longer.text.startsWith(text)) {
            return BEGINNING;
        }
        return text.length() >= SHORTEST_TO_MISTYPE && longer.text.endsWith(text) ? ENDING : 0;
    }

    private boolean isTypedWrong(NameWord other) {
        return Math.min(spelled.length(), other.spelled.length()) >= SHORTEST_TO_MISTYPE
                && Math.abs(spelled.length() - other.spelled.length()) <= 1
                && spelled.charAt(0) == other.spelled.charAt(0)
                && Integer.bitCount(letters ^ other.letters) <= MOST_OTHER_LETTERS
                && SIMILARITY.apply(spelled, other.spelled) >= ALIKE;
    }
}
