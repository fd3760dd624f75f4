package id.suara.moderation.detection;

import java.util.Set;
import java.util.stream.Collectors;

/** Where the name of a site ends, and what stands behind it. */
final class Domains {

    private static final WordLists WORDS = WordLists.read("link");

    private static final Set<String> ENDINGS = WORDS.of("ENDINGS");
    private static final Set<String> UNSURE_ENDINGS = WORDS.of("UNSURE_ENDINGS");
    private static final Set<String> SECOND = WORDS.of("SECOND");
    private static final Set<String> SHORT = WORDS.of("SHORT");
    private static final Set<String> DOT = Set.of("dot", "titik", "dott", "ttk", "tiitik", "point");
    private static final Set<String> SLASHES = Set.of("slash", "garing", "miring");
    private static final Set<String> SPELLED_ENDINGS = Set.of("com", "net", "org", "id", "xyz", "co");
    private static final Set<String> AMBIGUOUS_ENDINGS = Set.of("my", "ga", "co", "io", "id", "tv");
    private static final Set<String> STRONG_ENDINGS = Set.of("com", "net", "org", "xyz", "co", "sch");
    private static final Set<String> PAIRS = Set.of(
            "bit ly",
            "wa me",
            "linktr ee",
            "youtu be",
            "tinyurl com",
            "cutt ly",
            "goo gl",
            "tiktok com",
            "instagram com",
            "facebook com",
            "youtube com",
            "discord gg",
            "forms gle");
    private static final Set<String> SHORT_FIRST =
            PAIRS.stream().map(pair -> pair.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());

    private Domains() {}

    /** A domain that begins with a token. @return behind it, or -1 */
    static int end(Reading reading, int index) {
        int last = index;
        int lastKnown = -1;
        while (last < index + 5 && last + 1 < reading.size()) {
            int next = behindDot(reading, last);
            if (next < 0) {
                break;
            }
            boolean spelled = next > last + 1 || !reading.gap(last).equals(".");
            String ending = reading.word(next);
            boolean path = reading.gap(next).startsWith("/") || SLASHES.contains(reading.word(next + 1));
            boolean shortener = SHORT.contains(reading.word(next - (next - last)));
            boolean sure = ENDINGS.contains(ending)
                    && (!spelled || isSpelledEnding(ending) || shortener || last > index)
                    && (!isAmbiguous(ending) || path || shortener || last > index || isName(reading, last));
            boolean unsure =
                    UNSURE_ENDINGS.contains(ending) && (path || shortener) && (path || !spelled || next > last + 1);
            if (sure || unsure) {
                lastKnown = next;
            } else if (!SECOND.contains(ending)
                    && next == last + 1
                    && !reading.gap(last).equals(".")
                    && !reading.gap(last).equals("-")) {
                break;
            }
            last = next;
        }
        if (lastKnown < 0 && index + 1 < reading.size() && isKnownPair(reading, index)) {
            lastKnown = index + 1;
        }
        return lastKnown < 0 ? -1 : reading.token(lastKnown).to();
    }

    /** Endings that begin an Indonesian or an English sentence. */
    private static boolean isAmbiguous(String ending) {
        return AMBIGUOUS_ENDINGS.contains(ending);
    }

    /** Not just a full stop without a space behind it. */
    private static boolean isName(Reading reading, int index) {
        return reading.letter(reading.token(index + 1).to()) != ' '
                || (reading.token(index).length() > 1
                        && !reading.token(index + 1).capital());
    }

    private static boolean isSpelledEnding(String ending) {
        return SPELLED_ENDINGS.contains(ending);
    }

    private static int behindDot(Reading reading, int index) {
        String gap = reading.gap(index);
        if (gap.equals(".") || gap.equals("[.]") || gap.equals("(.)") || gap.equals("{.}")) {
            return index + 1;
        }
        String ending = reading.word(index + 1);
        boolean strong = STRONG_ENDINGS.contains(ending);
        if (strong
                && (gap.equals(" .")
                        || gap.equals(" . ")
                        || (gap.equals(". ") && ending.equals("com"))
                        || gap.equals(","))
                && index + 1 < reading.size()
                && !reading.token(index + 1).capital()) {
            return index + 1;
        }
        boolean dot = DOT.contains(reading.word(index + 1))
                && index + 2 < reading.size()
                && gap.indexOf('\n') < 0
                && reading.gap(index + 1).indexOf('\n') < 0;
        if (!dot) {
            return -1;
        }
        boolean known = ENDINGS.contains(reading.word(index + 2))
                || SECOND.contains(reading.word(index + 2))
                || (SHORT.contains(reading.word(index)) && UNSURE_ENDINGS.contains(reading.word(index + 2)));
        boolean later = DOT.contains(reading.word(index + 3)) && ENDINGS.contains(reading.word(index + 4));
        return known || later ? index + 2 : -1;
    }

    /** "bit ly/...", "wa me". */
    private static boolean isKnownPair(Reading reading, int index) {
        String gap = reading.gap(index);
        boolean near = gap.equals(" ") || gap.equals(" . ") || gap.equals("-") || gap.equals(", ");
        return near
                && SHORT_FIRST.contains(reading.word(index))
                && PAIRS.contains(reading.word(index) + " " + reading.word(index + 1));
    }

    /** "slash abc" behind a domain. */
    private static int spelledPathEnd(Reading reading, int from) {
        int end = from;
        for (int slash = reading.tokenFrom(from);
                slash + 1 < reading.size() && SLASHES.contains(reading.word(slash)) && !reading.isBreakAfter(slash);
                slash += 2) {
            end = reading.token(slash + 1).to();
        }
        return end;
    }

    static int pathEnd(Reading reading, int from) {
        int end = spelledPathEnd(reading, from);
        while (end < reading.length() && end < from + 400 && !Character.isWhitespace(reading.letter(end))) {
            end++;
        }
        while (end > from && ".,;:!?)]}\"'".indexOf(reading.letter(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
