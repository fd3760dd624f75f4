package id.suara.moderation.detection;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where somebody lives: streets, alleys, RT and RW, villages, housing estates, house numbers, post codes. */
final class AddressDetector implements Detector {

    private static final WordLists WORDS = WordLists.read("address");

    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,3}[a-z]?");
    private static final Pattern POST_CODE = Pattern.compile("\\d{5}");
    private static final Pattern BESIDE = Pattern.compile("belakang|depan|samping|sebelah|dekat");

    private static final Set<String> STREET_SHORT = Set.of("jl", "jln", "j1", "j1n", "jlan", "jl2");
    private static final Set<String> ALLEY_SHORT = Set.of("gg", "gng");
    private static final Set<String> AREAS = WORDS.of("AREAS");
    private static final Set<String> CAPITAL_ONLY =
            Set.of("lingkungan", "asrama", "distrik", "lembang", "apartemen", "cluster", "kosan", "banjar", "lorong");
    private static final Set<String> UNITS = WORDS.of("UNITS");
    private static final Set<String> KNOWN_STREETS = WORDS.of("KNOWN_STREETS");
    private static final Set<String> CROWDS = WORDS.of("CROWDS");
    private static final Set<String> LANDMARKS = WORDS.of("LANDMARKS");
    private static final Set<String> ESTATES =
            Set.of("perumahan", "perum", "komplek", "kompleks", "cluster", "apartemen", "rusun", "rusunawa");
    private static final Set<String> LANDSCAPE = WORDS.of("LANDSCAPE");
    private static final Set<String> HOUSE = Set.of("rumahku", "rumah", "rumahnya", "kosku", "kontrakanku");
    private static final Set<String> MINE = WORDS.of("MINE");
    private static final Set<String> KINDS_OF_PLACE = WORDS.of("KINDS_OF_PLACE");
    private static final Set<String> COMES_FROM = Set.of("dari", "asal", "warga", "anak", "tinggal", "di");
    private static final Set<String> LOOKS = WORDS.of("LOOKS");

    private final Names names;
    private final Streets streets;

    AddressDetector(Names names) {
        this.names = names;
        this.streets = new Streets(names);
    }

    @Override
    public List<Hit> in(Reading reading) {
        return Detector.phrases(HitClass.ADDRESS, reading, index -> from(reading, index));
    }

    /** @return the last token of what begins here, or -1 */
    private int from(Reading reading, int index) {
        String word = reading.word(index);
        if (STREET_SHORT.contains(word) || word.equals("jalan") || Streets.isApart(reading, index, "jl")) {
            return streets.street(reading, index, word.equals("jalan"));
        }
        if (word.equals("gang") || ALLEY_SHORT.contains(word)) {
            return streets.alley(reading, index, word.equals("gang"));
        }
        if (word.startsWith("rt") || word.startsWith("rw") || Streets.isApart(reading, index, "rt")) {
            return streets.neighbourhood(reading, index);
        }
        if (AREAS.contains(word)) {
            return area(reading, index);
        }
        return switch (word) {
            case "blok", "blk" -> streets.block(reading, index);
            case "kodepos", "kode" -> postCode(reading, index);
            case "alamat", "alamatku", "alamatnya", "alamt", "almt", "tinggal", "domisili" -> told(reading, index);
            case "no", "nomor", "nomer", "nmr" -> houseNumber(reading, index);
            default -> HOUSE.contains(word) ? house(reading, index) : -1;
        };
    }

    private int area(Reading reading, int index) {
        String word = reading.word(index);
        if (index + 1 >= reading.size()
                || reading.gap(index).indexOf('\n') >= 0
                || reading.gap(index).indexOf(',') >= 0) {
            return -1;
        }
        int at = index + 1;
        while (Set.of("saya", "aku", "kami", "kita", "namanya", "bernama", "adalah", "yaitu", "ku", "adat")
                        .contains(reading.word(at))
                && at < index + 4
                && !reading.isBreakAfter(at)) {
            at++;
        }
        boolean told = at > index + 1
                && Set.of("namanya", "bernama", "adalah", "yaitu").contains(reading.word(at - 1));
        boolean direct = at == index + 1;
        if (at >= reading.size() || (!direct && !told)) {
            return -1;
        }
        Token next = reading.token(at);
        boolean abbreviated = word.length() <= 3;
        boolean sentence = reading.isBreakAfter(at - 1)
                && !(abbreviated && reading.gap(index).startsWith("."));
        if (sentence || !next.isWord() || next.length() < 3) {
            return -1;
        }
        boolean landscape = next.capital()
                && LANDSCAPE.contains(next.word())
                && (names.isProper(reading, at + 1)
                        || (names.isTail(reading.word(at + 1))
                                && reading.token(at + 1).capital())
                        || (ESTATES.contains(word)
                                && at + 1 < reading.size()
                                && reading.token(at + 1).capital()))
                && reading.gap(at).equals(" ");
        boolean proper = landscape
                || (names.isProper(reading, at) && (!names.isRegion(next.word()) || names.isProper(reading, at + 1)));
        boolean estate = ESTATES.contains(word)
                && LANDSCAPE.contains(next.word())
                && reading.gap(at).equals(" ")
                && (names.isUnknown(reading, at + 1)
                        || names.isPlaceLike(reading.word(at + 1))
                        || names.isTail(reading.word(at + 1)));
        boolean numbered = next.capital() && !next.upper() && streets.hasHouseNumber(reading, at);
        boolean planted = KNOWN_STREETS.contains(next.word()) && next.length() > 4 && !CROWDS.contains(next.word());
        boolean lower = estate
                || planted
                || numbered
                || (!CAPITAL_ONLY.contains(word)
                        && (told || !word.endsWith("ku"))
                        && !next.upper()
                        && (names.isPlaceLike(next.word())
                                || (names.isUnknown(reading, at)
                                        && !names.isRegion(next.word())
                                        && next.length() >= 5)));
        boolean twoNames = next.capital()
                && at + 1 < reading.size()
                && reading.token(at + 1).capital()
                && names.isTail(reading.word(at + 1))
                && reading.gap(at).equals(" ")
                && direct;
        boolean called = next.capital()
                && !next.upper()
                && COMES_FROM.contains(reading.word(index - 1))
                && reading.token(index).capital()
                && !KINDS_OF_PLACE.contains(next.word());
        if (!told && !twoNames && KINDS_OF_PLACE.contains(next.word())) {
            return -1;
        }
        return proper || lower || called || twoNames
                ? streets.tail(reading, names.placeEnd(reading, landscape || estate ? at + 1 : at))
                : -1;
    }

    private static int postCode(Reading reading, int index) {
        int at =
                reading.word(index).equals("kode") && reading.word(index + 1).startsWith("pos") ? index + 2 : index + 1;
        boolean code = reading.word(index).equals("kodepos") || at == index + 2;
        while (code
                && at < index + 4
                && Set.of("nya", "ku", "saya", "adalah", "aku", "rumahku").contains(reading.word(at))) {
            at++;
        }
        return code && POST_CODE.matcher(reading.word(at)).matches() ? at : -1;
    }

    /** "alamatku di ...", "alamat rumah saya: ...", "aku tinggal di perumahan ...". */
    private int told(Reading reading, int index) {
        String word = reading.word(index);
        boolean mine = word.endsWith("ku");
        int at = index + 1;
        while (at < index + 4 && (MINE.contains(reading.word(at)) || HOUSE.contains(reading.word(at)))) {
            mine |= MINE.contains(reading.word(at)) || reading.word(at).endsWith("ku");
            at++;
        }
        boolean colon = reading.gap(at - 1).indexOf(':') >= 0;
        boolean in = Set.of("di", "ada", "adalah", "yaitu", "itu", "dekat", "belakang", "depan", "samping")
                .contains(reading.word(at));
        if (word.equals("tinggal") || word.equals("domisili")) {
            return lives(reading, at);
        }
        if (!colon && !(mine && in)) {
            return -1;
        }
        int last = at;
        while (last + 1 < reading.size() && last < at + 12 && !reading.isBreakAfter(last)) {
            last++;
        }
        return last < reading.size() && last > index + 1 ? last : -1;
    }

    private int lives(Reading reading, int at) {
        boolean in =
                Set.of("di", "dekat", "belakang", "depan", "samping", "sebelah").contains(reading.word(at));
        if (!in) {
            return -1;
        }
        int next = BESIDE.matcher(reading.word(at + 1)).matches() ? at + 2 : at + 1;
        return landmark(reading, next);
    }

    private int landmark(Reading reading, int at) {
        boolean two = at + 2 < reading.size()
                && reading.token(at + 1).capital()
                && reading.token(at + 2).capital()
                && !reading.isBreakAfter(at + 1);
        if (LANDMARKS.contains(reading.word(at))
                && (two || names.isProper(reading, at + 1))
                && !reading.isBreakAfter(at)) {
            return described(reading, names.placeEnd(reading, at + 1));
        }
        return -1;
    }

    /** ", cat biru", ", pintu hijau": what tells one house from the next. */
    private static int described(Reading reading, int last) {
        boolean goesOn =
                reading.gap(last).strip().isEmpty() || reading.gap(last).strip().equals(",");
        return goesOn && LOOKS.contains(reading.word(last + 1)) && !reading.isBreakAfter(last + 1) ? last + 2 : last;
    }

    /** "rumahku di belakang masjid Al-Ikhlas", "rumah saya no 12". */
    private int house(Reading reading, int index) {
        boolean mine = reading.word(index).endsWith("ku");
        int at = index + 1;
        while (at < index + 3 && MINE.contains(reading.word(at))) {
            mine = true;
            at++;
        }
        if (Set.of("no", "nomor", "nomer", "nmr").contains(reading.word(at))
                && HOUSE_NUMBER.matcher(reading.word(at + 1)).matches()
                && !UNITS.contains(reading.word(at + 2))) {
            return at + 1;
        }
        if (!mine) {
            return BESIDE.matcher(reading.word(at)).matches() ? landmark(reading, at + 1) : -1;
        }
        while (at < index + 6
                && Set.of(
                                "ada",
                                "di",
                                "dekat",
                                "deket",
                                "sebelah",
                                "samping",
                                "depan",
                                "belakang",
                                "sblh",
                                "dpn",
                                "pas",
                                "itu",
                                "yang")
                        .contains(reading.word(at))) {
            at++;
        }
        if (at > index + 1 && names.isPlaceLike(reading.word(at))) {
            return at;
        }
        return landmark(reading, at);
    }

    /** "no 12 rt 3" is told by the RT; "no rumah 12" by itself. */
    private static int houseNumber(Reading reading, int index) {
        String next = reading.word(index + 1);
        return next.startsWith("rumah")
                        && reading.word(index
                                        + (next.equals("rumah") && MINE.contains(reading.word(index + 2)) ? 3 : 2))
                                .matches("\\d{1,3}[a-z]?")
                ? index + (next.equals("rumah") && MINE.contains(reading.word(index + 2)) ? 3 : 2)
                : -1;
    }
}
