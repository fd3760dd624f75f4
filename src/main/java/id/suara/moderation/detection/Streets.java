package id.suara.moderation.detection;

import java.util.Set;
import java.util.regex.Pattern;

/** Where a street, an alley, RT and RW or a block ends that begins at a token; -1 is none. */
final class Streets {

    private static final WordLists WORDS = WordLists.read("address");

    private static final Pattern RT = Pattern.compile("rt\\d{0,3}");
    private static final Pattern SIGN_AND_NUMBER = Pattern.compile("(rt|rw|no)\\d{1,3}");
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,3}[a-z]?");
    private static final Pattern RT_AND_NUMBERS = Pattern.compile("r[tw]\\d{1,3}(r?w?\\d{1,3})?");
    private static final Pattern LOOKS_LIKE_NUMBER = Pattern.compile("[0o][\\dol]{1,2}");
    private static final Pattern RT_AND_NUMBER = Pattern.compile("r[tw]\\d{1,3}");
    private static final Pattern BLOCK = Pattern.compile("[a-z]{1,2}\\d{0,3}");
    private static final Pattern BLOCK_LETTER = Pattern.compile("[a-d]");
    private static final Pattern ENDS_IN_DIGIT = Pattern.compile(".*\\d");
    private static final Pattern NUMBER_SIGN = Pattern.compile("\\d{1,3}|no|nomor");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");

    private static final Set<String> UNITS = WORDS.of("UNITS");
    private static final Set<String> KNOWN_STREETS = WORDS.of("KNOWN_STREETS");
    private static final Set<String> ROAD_STATES = WORDS.of("ROAD_STATES");
    private static final Set<String> SIGNS = WORDS.of("SIGNS");
    private static final Set<String> NUMBERS_BEHIND = Set.of("no", "nomor", "nomer", "nmr", "blok", "km");
    private static final Set<String> TITLES =
            Set.of("dr", "ir", "prof", "jend", "jendral", "letjen", "kapt", "kh", "h", "hj", "drs");
    private static final Set<String> FAMOUS = WORDS.of("FAMOUS");

    private final Names names;

    Streets(Names names) {
        this.names = names;
    }

    static boolean isApart(Reading reading, int index, String letters) {
        return reading.word(index).length() == 1
                && reading.word(index).charAt(0) == letters.charAt(0)
                && reading.word(index + 1).equals(letters.substring(1))
                && reading.gap(index).equals(".");
    }

    int street(Reading reading, int index, boolean whole) {
        int at = index + 1;
        if (isApart(reading, index, "jl")) {
            at++;
        }
        if (reading.word(at).equals("raya")
                || reading.word(at).equals("lintas")
                || reading.word(at).equals("kampung")) {
            return (names.isProper(reading, at + 1)
                                    && reading.gap(at).equals(" ")
                                    && !names.isRegion(reading.word(at + 1)))
                            || hasHouseNumber(reading, at)
                            || (!whole && names.isUnknown(reading, at + 1))
                    ? tail(reading, names.placeEnd(reading, at + 1))
                    : names.isProper(reading, at + 1)
                                    && reading.gap(at).equals(" ")
                                    && reading.token(at).capital()
                            ? tail(reading, names.placeEnd(reading, at + 1))
                            : -1;
        }
        if (at >= reading.size() || reading.gap(at - 1).indexOf('\n') >= 0) {
            return -1;
        }
        boolean titledName = TITLES.contains(reading.word(at))
                && reading.gap(at).startsWith(".")
                && at + 1 < reading.size()
                && reading.gap(at).indexOf('\n') < 0;
        if (titledName) {
            return tail(reading, names.placeEnd(reading, at + 1));
        }
        boolean initial = reading.token(at).length() == 1
                && reading.token(at).capital()
                && reading.gap(at).startsWith(".")
                && at + 1 < reading.size();
        if (initial && (KNOWN_STREETS.contains(reading.word(at + 1)) || names.isProper(reading, at + 1))) {
            return tail(reading, names.placeEnd(reading, at + 1));
        }
        Token next = reading.token(at);
        boolean common = names.isCommon(next.word()) && !KNOWN_STREETS.contains(next.word());
        boolean known = KNOWN_STREETS.contains(next.word())
                && (next.length() > 2 || reading.token(index).capital());
        boolean joined = reading.gap(at - 1).equals(" ")
                || reading.gap(at - 1).equals(". ")
                || reading.gap(at - 1).equals(".");
        if (!joined || next.isNumber()) {
            return -1;
        }
        if (FAMOUS.contains(next.word()) && !hasHouseNumber(reading, at)) {
            return -1;
        }
        boolean named = whole
                ? (!common
                                && next.capital()
                                && !names.isRegion(next.word())
                                && reading.gap(index).equals(" "))
                        || (known
                                && reading.gap(index).equals(" ")
                                && !next.word().equals("merdeka"))
                        || (known && next.capital())
                : known || (!common && next.length() > 1);
        boolean titled = !whole
                && next.capital()
                && !ROAD_STATES.contains(next.word())
                && at + 1 < reading.size()
                && reading.token(at + 1).capital()
                && reading.gap(at).equals(" ");
        if (titled) {
            return tail(reading, names.placeEnd(reading, at + 1));
        }
        if (named || hasHouseNumber(reading, at)) {
            return tail(reading, names.placeEnd(reading, at));
        }
        return -1;
    }

    boolean hasHouseNumber(Reading reading, int at) {
        for (int i = at; i < at + 4 && i + 1 < reading.size() && !reading.isBreakAfter(i - 1); i++) {
            if (NUMBERS_BEHIND.contains(reading.word(i))
                    && (reading.token(i + 1).digitsInside() || NumberWords.isOne(reading.word(i + 1)))
                    && !reading.word(i + 1).equals("satu")) {
                return true;
            }
            if (RT.matcher(reading.word(i)).matches() && i > at) {
                return true;
            }
        }
        return false;
    }

    /** Goes on over numbers, blocks, RT and RW. */
    int tail(Reading reading, int from) {
        int last = Math.min(from, reading.size() - 1);
        for (int i = last + 1;
                i <= last + 3 && i < reading.size() && !reading.gap(i - 1).contains("\n");
                i++) {
            String word = reading.word(i);
            boolean sign = SIGNS.contains(word);
            if (sign
                    && i + 1 < reading.size()
                    && (reading.token(i + 1).digitsInside()
                            || reading.token(i + 1).length() <= 2
                            || NumberWords.isOne(reading.word(i + 1))
                            || names.isProper(reading, i + 1))) {
                last = numberEnd(reading, i + 1);
                i = last;
            } else if (SIGN_AND_NUMBER.matcher(word).matches()
                    || (i == last + 1
                            && HOUSE_NUMBER.matcher(word).matches()
                            && !UNITS.contains(reading.word(i + 1)))) {
                last = i;
            }
        }
        boolean region = reading.gap(last).strip().equals(",") && names.isRegion(reading.word(last + 1));
        return region && last + 1 < reading.size() ? last + 1 : last;
    }

    /** "dua belas", "tujuh puluh lima". */
    private static int numberEnd(Reading reading, int at) {
        int last = at;
        while (last < at + 4
                && NumberWords.isOne(reading.word(at))
                && (NumberWords.isOne(reading.word(last + 1))
                        || Set.of("belas", "puluh", "ratus").contains(reading.word(last + 1)))) {
            last++;
        }
        return last;
    }

    int alley(Reading reading, int index, boolean whole) {
        int at = index + 1;
        if (at >= reading.size()
                || (reading.isBreakAfter(index) && !reading.gap(index).equals(". "))) {
            return -1;
        }
        Token next = reading.token(at);
        boolean known = KNOWN_STREETS.contains(next.word()) && next.length() > 2;
        boolean number = next.isNumber() && next.length() <= 3 && !UNITS.contains(reading.word(at + 1));
        boolean roman = Names.isNumeral(next.word()) && !next.isNumber() && (next.upper() | next.capital());
        boolean common = names.isCommon(next.word());
        boolean named = whole
                ? known
                        || (!common && next.capital() && next.isWord())
                        || (hasHouseNumber(reading, at) && next.isWord())
                        || (reading.token(index).capital()
                                && next.capital()
                                && !Set.of("motor", "sempit").contains(next.word())
                                && !reading.token(at).upper()
                                && index > 0
                                && !reading.isBreakAfter(index - 1)
                                && !common)
                : known || (!common && next.isWord() && next.length() > 2);
        return named || number || roman || (whole && Set.of("haji", "h").contains(next.word()))
                ? tail(reading, names.placeEnd(reading, at))
                : -1;
    }

    /** RT 03/RW 05, rt03, rt tiga rw lima; not "tiap RT 5 orang". */
    int neighbourhood(Reading reading, int index) {
        int at = isApart(reading, index, "rt") ? index + 1 : index;
        String word = reading.word(index);
        if (RT_AND_NUMBERS.matcher(word).matches()) {
            return neighbours(reading, at);
        }
        if (!word.equals("rt") && !word.equals("rw") && at == index) {
            return -1;
        }
        int next = at + 1;
        if (Set.of("rw", "nomor", "no", "nomer").contains(reading.word(next)) && !reading.isBreakAfter(at)) {
            next++;
        }
        if (next >= reading.size() || reading.gap(next - 1).indexOf('\n') >= 0) {
            return -1;
        }
        Token number = reading.token(next);
        boolean digits = number.isNumber() && number.length() <= 3;
        boolean looks = LOOKS_LIKE_NUMBER.matcher(number.word()).matches();
        boolean spelled = NumberWords.isOne(number.word());
        if ((!digits && !looks && !spelled) || UNITS.contains(reading.word(next + 1))) {
            return -1;
        }
        int last = next;
        while (spelled && NumberWords.isOne(reading.word(last + 1)) && last < next + 3) {
            last++;
        }
        return neighbours(reading, last);
    }

    private int neighbours(Reading reading, int last) {
        int next = last + 1;
        String word = reading.word(next);
        if (RT_AND_NUMBER.matcher(word).matches()) {
            return next;
        }
        boolean second = word.equals("rw") || word.equals("rt");
        if (second
                && next + 1 < reading.size()
                && (reading.token(next + 1).digitsInside() || NumberWords.isOne(reading.word(next + 1)))) {
            return next + 1;
        }
        boolean slash = reading.gap(last).strip().equals("/")
                && next < reading.size()
                && reading.token(next).isNumber();
        return slash ? next : last;
    }

    int block(Reading reading, int index) {
        String next = reading.word(index + 1);
        boolean letter = (BLOCK.matcher(next).matches() && !names.isCommon(next))
                || BLOCK_LETTER.matcher(next).matches();
        boolean house = SHORT_NUMBER.matcher(next).matches() && SIGNS.contains(reading.word(index + 2));
        boolean numbered = letter
                && (ENDS_IN_DIGIT.matcher(next).matches()
                        || NUMBER_SIGN.matcher(reading.word(index + 2)).matches());
        if ((!house && !numbered) || reading.isBreakAfter(index)) {
            return -1;
        }
        int last = index + 1;
        return SHORT_NUMBER.matcher(reading.word(last + 1)).matches() ? last + 1 : tail(reading, last);
    }
}
