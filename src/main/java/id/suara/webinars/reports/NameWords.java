package id.suara.webinars.reports;

import id.suara.kernel.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name as people write it: folded, without titles, degrees, academic or religious, and the numbers of second
 * devices. In parts, as dashes, brackets and the like part a name from an office.
 */
final class NameWords {

    private static final int LONGEST = 200;

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019`]s(?=[^\\p{L}]|$)");
    private static final Pattern PARTS = Pattern.compile("[-_|/()\\[\\]{},:;\u2013\u2014~+&@#\u2022]+|\\.{2,}| dari ");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'\u2019`]+");
    /** Where two words were written as one: SitiAminah. */
    private static final Pattern HUMPS = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}{2})");

    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("(?<=\\p{L}{3})(?=\\d)|(?<=\\d)(?=\\p{L}{3})");

    private static final Set<String> TITLES = Set.of(
            "dr",
            "drs",
            "dra",
            "drg",
            "drh",
            "ir",
            "prof",
            "h",
            "hj",
            "hjh",
            "haji",
            "hajah",
            "hajjah",
            "kh",
            "ust",
            "ustad",
            "ustadz",
            "ustadzah",
            "pdt",
            "rm",
            "rr",
            "rd",
            "bu",
            "ibu",
            "ny",
            "nn",
            "pak",
            "bpk",
            "bapak",
            "bp",
            "tn",
            "sdr",
            "sdri",
            "mbak",
            "mba",
            "mas",
            "kak",
            "bang",
            "bunda",
            "ayah",
            "mr",
            "mrs",
            "ms",
            "alm");

    /** As written without dots. Those of two letters are read as degrees behind a name only. */
    private static final Set<String> DEGREES = Set.of(
            "ssos",
            "ssosi",
            "stsos",
            "strsos",
            "sst",
            "spd",
            "spdi",
            "spsi",
            "skom",
            "skm",
            "skep",
            "sked",
            "sfarm",
            "sgz",
            "shi",
            "shum",
            "sag",
            "sap",
            "sip",
            "sstp",
            "sikom",
            "ssi",
            "ssy",
            "sptk",
            "spt",
            "sdn",
            "stp",
            "sptrk",
            "sei",
            "sthi",
            "spdsd",
            "sh",
            "se",
            "st",
            "sp",
            "ss",
            "sk",
            "amd",
            "amdkeb",
            "amdkep",
            "amak",
            "amkeb",
            "amtr",
            "ners",
            "ns",
            "msi",
            "msos",
            "mkes",
            "mpd",
            "mpdi",
            "mpsi",
            "mhum",
            "mkom",
            "map",
            "mip",
            "mag",
            "mkn",
            "mph",
            "mppm",
            "mpssp",
            "mepd",
            "msc",
            "mt",
            "mm",
            "mh",
            "ma",
            "mba",
            "mbiomed",
            "mec",
            "mikom",
            "msw",
            "mpm",
            "mkesos",
            "phd",
            "lc",
            "cht",
            "cpm",
            "ciqar",
            "spog",
            "spa",
            "spkj",
            "spak",
            "psikolog",
            "mpsikolog");

    private static final int SHORT_DEGREE = 2;
    private static final int LONGEST_SPACED_DEGREE = 4;

    private NameWords() {}

    /** @return parts in the order in which they stand, none of them empty */
    static List<List<String>> parts(String name) {
        if (name == null) {
            return List.of();
        }
        String text = PlainText.clean(name);
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<List<String>> parts = new ArrayList<>();
        boolean named = false;
        for (String part : PARTS.split(POSSESSIVE.matcher(text).replaceAll(" "))) {
            List<String> words = words(part, named);
            if (!words.isEmpty()) {
                parts.add(words);
                named = true;
            }
        }
        return parts;
    }

    /** All of them in one list. */
    static List<String> of(String name) {
        return parts(name).stream().flatMap(List::stream).toList();
    }

    private static List<String> words(String part, boolean named) {
        List<String> raw = new ArrayList<>();
        for (String word : NO_NAME.split(part)) {
            undot(word, named || !raw.isEmpty(), raw);
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            int degree = named || !words.isEmpty() ? spacedDegree(raw, i) : 0;
            String word = raw.get(i);
            if (degree > 0) {
                i += degree - 1;
            } else if (isPartOfName(word, named || !words.isEmpty())) {
                words.add(word.equals("st") ? "siti" : word);
            }
        }
        return words;
    }

    /** "S.Sos." is one degree, "M.Ridwan" two words. */
    private static void undot(String word, boolean behindName, List<String> raw) {
        String whole = fold(word.replace(".", ""));
        if (isDegree(whole, behindName)) {
            raw.add(whole);
            return;
        }
        for (String piece : word.split("\\.")) {
            for (String hump : Devices.isOne(fold(piece)) ? new String[] {piece} : HUMPS.split(piece)) {
                Arrays.stream(numbersApart(fold(hump)))
                        .filter(each -> !each.isEmpty())
                        .forEach(raw::add);
            }
        }
    }

    private static String[] numbersApart(String word) {
        return Offices.isOne(word) ? new String[] {word} : LETTERS_AND_DIGITS.split(word);
    }

    private static String fold(String word) {
        return PlainText.fold(word).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isDegree(String word, boolean behindName) {
        return DEGREES.contains(word) && (behindName || word.length() > SHORT_DEGREE);
    }

    /** "S. Sos" and "S. Pd. I". @return how many words it takes, 0 for none */
    private static int spacedDegree(List<String> raw, int from) {
        if (isDegree(raw.get(from), true)) {
            return 1;
        }
        if (raw.get(from).length() > SHORT_DEGREE) {
            return 0;
        }
        int found = 0;
        StringBuilder joined = new StringBuilder(raw.get(from));
        for (int i = from + 1; i < raw.size() && raw.get(i).length() <= LONGEST_SPACED_DEGREE && i < from + 3; i++) {
            joined.append(raw.get(i));
            found = DEGREES.contains(joined.toString()) ? i - from + 1 : found;
        }
        return found;
    }

    private static boolean isPartOfName(String word, boolean behindName) {
        return !TITLES.contains(word)
                && !isDegree(word, behindName)
                && !word.chars().allMatch(Character::isDigit);
    }
}
