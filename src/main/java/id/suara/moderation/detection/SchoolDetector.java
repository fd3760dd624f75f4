package id.suara.moderation.detection;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of schools; "sekolah kami" and "anak SD" are none. */
final class SchoolDetector implements Detector {

    private static final WordLists WORDS = WordLists.read("school");

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern NUMBER = Pattern.compile("[0o]?\\d{1,3}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Set<String> KINDS = WORDS.of("KINDS");
    private static final Set<String> CAPITALS_ONLY = WORDS.of("CAPITALS_ONLY");

    private static final Set<String> NUMBERED = WORDS.of("NUMBERED");
    private static final Set<String> BETWEEN = WORDS.of("BETWEEN");
    private static final Set<String> UNITS = WORDS.of("UNITS");
    private static final Set<String> UNITS_SURE = WORDS.of("UNITS_SURE");
    private static final Set<String> FOUNDATIONS = WORDS.of("FOUNDATIONS");
    private static final Set<String> PROGRAMMES = WORDS.of("PROGRAMMES");
    private static final Set<String> FILL = WORDS.of("FILL");
    private static final Set<String> SCHOOLS = WORDS.of("SCHOOLS");
    private static final Set<String> NICKNAMES = WORDS.of("NICKNAMES");
    private static final Set<String> SPELLING = Set.of("s", "m", "t", "r", "p", "es", "em");
    private static final Set<String> SPELLED =
            WordLists.set(Stream.of("es de", "es em pe", "es em a", "es em ka", "em te es", "em i", "es em"));

    private static final int LONGEST_SPELLED = 14;

    private final Names names;

    SchoolDetector(Names names) {
        this.names = names;
    }

    @Override
    public List<Hit> in(Reading reading) {
        return Detector.phrases(HitClass.SCHOOL, reading, index -> from(reading, index));
    }

    private int from(Reading reading, int index) {
        String word = unmasked(reading.word(index));
        if (NICKNAMES.contains(word)) {
            return index;
        }
        int behind = SPELLING.contains(word) ? behindSpelled(reading, index) : index;
        if (behind > index) {
            return named(reading, index, behind, behind - index > 1 ? "smp" : word);
        }
        String kind = reading.token(index).isWord() || Character.isDigit(word.charAt(0))
                ? word
                : word.replaceAll("\\d{1,3}$", "");
        if (kind.length() < word.length()
                && KINDS.contains(kind)
                && kind.length() >= 2
                && (!isShort(kind) || reading.token(index).upper())
                && !UNITS.contains(reading.word(index + 1))) {
            return tail(reading, index);
        }
        if (KINDS.contains(word)
                && (!CAPITALS_ONLY.contains(word) || reading.token(index).upper() || isNumberedPlace(reading, index))) {
            return named(reading, index, index + 1, word);
        }
        if (SCHOOLS.contains(word)) {
            return school(reading, index);
        }
        return -1;
    }

    private static boolean isShort(String kind) {
        return CAPITALS_ONLY.contains(kind);
    }

    /** "min 2 jepara" in small letters, but not "min 2 orang". */
    private boolean isNumberedPlace(Reading reading, int index) {
        return Set.of("man", "min").contains(reading.word(index))
                && Names.isNumeral(reading.word(index + 1))
                && names.isRegion(reading.word(index + 2))
                && reading.gap(index).equals(" ");
    }

    /** 5MP, SMP with a letter that looks like another. */
    private static String unmasked(String word) {
        return word.length() >= 3 && word.charAt(0) == '5' && Character.isLetter(word.charAt(1))
                ? "s" + word.substring(1)
                : word;
    }

    /** "S M P", "S.M.A.N.", "es em pe". @return the token behind it, or {@code index} */
    private static int behindSpelled(Reading reading, int index) {
        int whole = behindLetters(reading, index);
        if (whole > index) {
            return whole;
        }
        int behind = index;
        boolean letters = reading.word(index).length() == 1;
        StringBuilder spelled = new StringBuilder(16);
        for (int length = 1; length <= 4 && index + length <= reading.size(); length++) {
            String word = reading.word(index + length - 1);
            if (word.length() > 2 || (letters && word.length() > 1)) {
                break;
            }
            spelled.append(letters || length == 1 ? "" : " ").append(word);
            if (length > 1 && isSpelled(reading, index, spelled.toString(), letters)) {
                behind = index + length;
            }
            if (reading.gap(index + length - 1).indexOf('\n') >= 0) {
                break;
            }
        }
        return behind;
    }

    private static boolean isSpelled(Reading reading, int index, String spelled, boolean letters) {
        return letters
                ? KINDS.contains(spelled)
                        && (spelled.length() > 2
                                || (spelled.equals("sd") && reading.gap(index).equals(" ")))
                : SPELLED.contains(spelled);
    }

    /** "s m p n e g e r i": the kind and what goes on with it, each letter by itself. */
    private static int behindLetters(Reading reading, int index) {
        if (reading.word(index - 1).length() == 1 && reading.gap(index - 1).equals(" ")) {
            return index;
        }
        StringBuilder letters = new StringBuilder();
        int at = index;
        while (at < index + LONGEST_SPELLED
                && reading.word(at).length() == 1
                && reading.token(at).isWord()
                && (at == index || reading.gap(at - 1).equals(" "))) {
            letters.append(reading.word(at++));
        }
        String spelled = letters.toString();
        for (int kind = 2; kind <= 4 && spelled.length() > 5; kind++) {
            if (KINDS.contains(spelled.substring(0, kind)) && BETWEEN.contains(spelled.substring(kind))) {
                return at;
            }
        }
        return index;
    }

    /** A kind of school, and behind it a number or a name. */
    private int named(Reading reading, int index, int behind, String kind) {
        int at = behind;
        boolean between = false;
        while (at < behind + 4 && between(reading, at) > at && isJoined(reading, at - 1)) {
            between = true;
            at = between(reading, at);
        }
        if (at >= reading.size() || !isJoined(reading, at - 1)) {
            return -1;
        }
        if (isNumber(reading, at)
                || (NUMBERED.contains(kind)
                        && SHORT_NUMBER.matcher(reading.word(at)).matches()
                        && !UNITS_SURE.contains(reading.word(at + 1)))) {
            return tail(reading, at);
        }
        Token next = reading.token(at);
        if (!next.isWord()) {
            return -1;
        }
        boolean foundation = FOUNDATIONS.contains(next.word())
                && (next.capital() || between || next.length() >= 4)
                && (next.length() > 2 || names.isProper(reading, at + 1) || names.isUnknown(reading, at + 1));
        boolean proper = names.isProper(reading, at)
                && !next.upper()
                && (!names.isRegion(next.word()) || between || NUMBERED.contains(kind));
        boolean capitals = next.upper()
                && !names.isCommon(next.word())
                && !KINDS.contains(next.word())
                && (next.length() > 3 || (next.length() == 3 && names.isProper(reading, at + 1)));
        boolean lower = names.isUnknown(reading, at)
                && !names.isRegion(next.word())
                && next.length() >= 5
                && (between
                        || NUMBERED.contains(kind)
                        || Set.of("smp", "sma", "smk", "sd", "mts", "ponpes", "pesantren", "paud")
                                .contains(kind))
                && !PROGRAMMES.contains(next.word());
        boolean twoCapitals = next.capital()
                && !next.upper()
                && at + 1 < reading.size()
                && reading.token(at + 1).capital()
                && isJoined(reading, at)
                && !PROGRAMMES.contains(next.word())
                && !names.isCommon(reading.word(at + 1));
        return foundation || proper || capitals || lower || twoCapitals ? tail(reading, at) : -1;
    }

    /** @return behind a word such as "negeri" or "satu atap", or {@code at} */
    private static int between(Reading reading, int at) {
        boolean roof = reading.word(at).equals("satu") && reading.word(at + 1).equals("atap");
        return roof ? at + 2 : BETWEEN.contains(reading.word(at)) ? at + 1 : at;
    }

    private static boolean isJoined(Reading reading, int index) {
        String gap = reading.gap(index);
        return gap.equals(" ")
                || gap.equals("-")
                || gap.equals(". ")
                || gap.equals(".")
                || gap.equals("  ")
                || gap.equals("_")
                || gap.equals("/");
    }

    private boolean isNumber(Reading reading, int at) {
        String word = reading.word(at);
        boolean digits = NUMBER.matcher(word).matches() && word.length() <= 3;
        boolean roman = Names.isNumeral(word)
                && !word.equals("i")
                && (reading.token(at).upper() | reading.token(at).capital());
        boolean spelled = NumberWords.isOne(word) && word.length() >= 3;
        String next = reading.word(at + 1);
        String gap = reading.gap(at);
        boolean counts = (UNITS.contains(next) && !gap.contains(".") && !gap.contains("\n") && !gap.contains(","))
                || gap.startsWith("%")
                || (gap.equals("-") && DIGITS.matcher(reading.word(at + 1)).matches())
                || gap.startsWith("/");
        return (digits || roman || spelled) && !counts;
    }

    private int tail(Reading reading, int from) {
        int last = names.placeEnd(reading, from);
        while (last < from + 5
                && (reading.gap(last).equals(" ")
                        || reading.gap(last).equals("-")
                        || (reading.gap(last).equals(". ")
                                && Set.of("st", "sta").contains(reading.word(last))))
                && last + 1 < reading.size()
                && (names.isProper(reading, last + 1)
                        || (names.isRegion(reading.word(last + 2))
                                && Set.of("kota", "kab", "kabupaten").contains(reading.word(last + 1)))
                        || names.isRegion(reading.word(last + 1))
                        || (Names.isNumeral(reading.word(last + 1)) && !UNITS.contains(reading.word(last + 2)))
                        || (FOUNDATIONS.contains(reading.word(last))
                                && reading.token(last + 1).isWord()
                                && !names.isCommon(reading.word(last + 1))))) {
            last++;
        }
        return last;
    }

    /** "Sekolah Cikal", "sekolahku namanya Tunas Bangsa", "aku sekolah di Pelita Harapan". */
    private int school(Reading reading, int index) {
        int at = index + 1;
        boolean told = false;
        while (at < index + 5 && FILL.contains(reading.word(at))) {
            told |= Set.of("di", "namanya", "adalah", "yaitu", "bernama", "itu").contains(reading.word(at));
            at++;
        }
        boolean colon = reading.gap(at - 1).strip().equals(":");
        if (at >= reading.size()
                || !(isJoined(reading, at - 1) || colon)
                || reading.gap(at - 1).startsWith(".")) {
            return -1;
        }
        Token next = reading.token(at);
        if (BETWEEN.contains(next.word()) && !told) {
            return named(reading, index, at, "smp");
        }
        boolean capital = next.capital()
                && next.isWord()
                && !next.upper()
                && !PROGRAMMES.contains(next.word())
                && !KINDS.contains(next.word());
        boolean two = capital
                && at + 1 < reading.size()
                && reading.token(at + 1).capital()
                && isJoined(reading, at)
                && !names.isRegion(next.word())
                && !PROGRAMMES.contains(reading.word(at + 1))
                && (told || !names.isCommon(next.word()));
        boolean one = names.isProper(reading, at) && !names.isRegion(next.word()) && capital;
        boolean foundation =
                FOUNDATIONS.contains(next.word()) && next.length() > 4 && names.isUnknown(reading, at + 1) && told;
        return one || (two && (told || FOUNDATIONS.contains(next.word()))) || foundation
                ? tail(reading, Math.max(at, two ? at + 1 : at))
                : -1;
    }
}
