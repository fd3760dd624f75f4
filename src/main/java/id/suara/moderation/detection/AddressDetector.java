package id.suara.moderation.detection;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where somebody lives: streets, alleys, RT and RW, villages, housing estates, house numbers, post codes. */
final class AddressDetector implements Detector {

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
    private static final Pattern POST_CODE = Pattern.compile("\\d{5}");
    private static final Pattern BESIDE = Pattern.compile("belakang|depan|samping|sebelah|dekat");

    private static final Set<String> STREET_SHORT = Set.of("jl", "jln", "j1", "j1n", "jlan", "jl2");
    private static final Set<String> ALLEY_SHORT = Set.of("gg", "gng");
    private static final Set<String> AREAS = Set.of(
            "desa",
            "ds",
            "kelurahan",
            "kel",
            "dusun",
            "dsn",
            "kampung",
            "kp",
            "kmpung",
            "dukuh",
            "nagari",
            "gampong",
            "perumahan",
            "perum",
            "komplek",
            "kompleks",
            "kecamatan",
            "kec",
            "padukuhan",
            "jorong",
            "lembang",
            "distrik",
            "rusun",
            "rusunawa",
            "dusunku",
            "desaku",
            "kampungku",
            "pedukuhan",
            "apartemen",
            "cluster",
            "asrama",
            "kosan",
            "lingkungan");
    private static final Set<String> CAPITAL_ONLY =
            Set.of("lingkungan", "asrama", "distrik", "lembang", "apartemen", "cluster", "kosan");
    private static final Set<String> UNITS = Set.of(
            "orang",
            "anak",
            "kali",
            "buah",
            "rumah",
            "keluarga",
            "kk",
            "tempat",
            "unit",
            "hari",
            "jam",
            "bulan",
            "persen",
            "warga",
            "ribu",
            "juta",
            "tahun",
            "menit",
            "meter",
            "minggu",
            "titik",
            "perwakilan",
            "kepala",
            "km");
    private static final Set<String> KNOWN_STREETS = Set.of(
            "sudirman",
            "thamrin",
            "merdeka",
            "diponegoro",
            "yani",
            "hayam",
            "gajah",
            "pahlawan",
            "kartini",
            "imam",
            "gatot",
            "veteran",
            "pemuda",
            "melati",
            "mawar",
            "kenanga",
            "anggrek",
            "cempaka",
            "flamboyan",
            "dahlia",
            "teratai",
            "merpati",
            "kutilang",
            "rajawali",
            "garuda",
            "cendrawasih",
            "merak",
            "nangka",
            "mangga",
            "rambutan",
            "durian",
            "pattimura",
            "hasanuddin",
            "juanda",
            "soekarno",
            "sukarno",
            "suprapto",
            "ahmad",
            "jend",
            "jenderal",
            "letjen",
            "kapten",
            "kh",
            "haji",
            "h",
            "dr",
            "prof",
            "r",
            "raden",
            "sisingamangaraja",
            "cut",
            "dewi",
            "tjut",
            "basuki",
            "hos",
            "wahid",
            "mt",
            "ki",
            "pangeran",
            "sultan",
            "slamet",
            "arjuna",
            "bima",
            "kamboja",
            "bougenville",
            "asoka",
            "tulip",
            "seruni",
            "cemara",
            "beringin",
            "jati",
            "akasia",
            "salak");
    private static final Set<String> CROWDS =
            Set.of("merdeka", "pahlawan", "pemuda", "veteran", "gajah", "kapten", "jenderal", "sultan", "pangeran");
    /** What is said of a road, and no name of one. */
    private static final Set<String> ROAD_STATES = Set.of(
            "rusak",
            "berlubang",
            "raya",
            "macet",
            "desa",
            "gelap",
            "menuju",
            "ke",
            "tol",
            "kampung",
            "umum",
            "depan",
            "utama",
            "di",
            "yang",
            "kaki",
            "sehat",
            "dan",
            "aman",
            "becek",
            "licin",
            "sempit",
            "sepi",
            "tanpa",
            "untuk");

    private static final Set<String> LANDMARKS = Set.of(
            "masjid",
            "mesjid",
            "mushola",
            "musholla",
            "gereja",
            "pura",
            "warung",
            "toko",
            "alfamart",
            "indomaret",
            "pasar",
            "puskesmas",
            "kantor",
            "pos",
            "lapangan",
            "jembatan",
            "bengkel",
            "apotek",
            "vihara",
            "spbu",
            "balai",
            "stasiun",
            "terminal",
            "langgar");
    private static final Set<String> ESTATES =
            Set.of("perumahan", "perum", "komplek", "kompleks", "cluster", "apartemen", "rusun", "rusunawa");
    private static final Set<String> LANDSCAPE = Set.of(
            "sungai", "tanjung", "batu", "rawa", "kali", "pulau", "gunung", "bukit", "teluk", "muara", "pasar", "kebun",
            "pondok", "kampung", "air", "ujung", "padang", "danau", "pantai", "sumber", "taman", "bumi", "permata",
            "griya", "villa", "graha", "puri", "pesona", "suka", "karang", "banjar", "lubuk", "tegal", "pasir");
    private static final Set<String> HOUSE = Set.of("rumahku", "rumah", "rumahnya", "kosku", "kontrakanku");
    private static final Set<String> MINE = Set.of("aku", "saya", "gue", "gw", "ku", "sy", "kami", "gua", "aq", "ak");

    private final Names names;

    AddressDetector(Names names) {
        this.names = names;
    }

    @Override
    public List<Hit> in(Reading reading) {
        return Detector.phrases(HitClass.ADDRESS, reading, index -> from(reading, index));
    }

    /** @return the last token of what begins here, or -1 */
    private int from(Reading reading, int index) {
        String word = reading.word(index);
        if (STREET_SHORT.contains(word) || word.equals("jalan") || isApart(reading, index, "jl")) {
            return street(reading, index, word.equals("jalan"));
        }
        if (word.equals("gang") || ALLEY_SHORT.contains(word)) {
            return alley(reading, index, word.equals("gang"));
        }
        if (word.startsWith("rt") || word.startsWith("rw") || isApart(reading, index, "rt")) {
            return neighbourhood(reading, index);
        }
        if (AREAS.contains(word)) {
            return area(reading, index);
        }
        return switch (word) {
            case "blok", "blk" -> block(reading, index);
            case "kodepos", "kode" -> postCode(reading, index);
            case "alamat", "alamatku", "alamatnya", "alamt", "almt", "tinggal", "domisili" -> told(reading, index);
            case "no", "nomor", "nomer", "nmr" -> houseNumber(reading, index);
            default -> HOUSE.contains(word) ? house(reading, index) : -1;
        };
    }

    private static boolean isApart(Reading reading, int index, String letters) {
        return reading.word(index).length() == 1
                && reading.word(index).charAt(0) == letters.charAt(0)
                && reading.word(index + 1).equals(letters.substring(1))
                && reading.gap(index).equals(".");
    }

    private int street(Reading reading, int index, boolean whole) {
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
                    ? tail(reading, names.end(reading, at + 1))
                    : names.isProper(reading, at + 1)
                                    && reading.gap(at).equals(" ")
                                    && reading.token(at).capital()
                            ? tail(reading, names.end(reading, at + 1))
                            : -1;
        }
        if (at >= reading.size() || reading.gap(at - 1).indexOf('\n') >= 0) {
            return -1;
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
            return tail(reading, names.end(reading, at + 1));
        }
        if (named || hasHouseNumber(reading, at)) {
            return tail(reading, names.end(reading, at));
        }
        return -1;
    }

    private boolean hasHouseNumber(Reading reading, int at) {
        for (int i = at; i < at + 4 && i + 1 < reading.size() && !reading.isBreakAfter(i - 1); i++) {
            if (Set.of("no", "nomor", "nomer", "nmr", "blok").contains(reading.word(i))
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
    private int tail(Reading reading, int from) {
        int last = Math.min(from, reading.size() - 1);
        for (int i = last + 1;
                i <= last + 3 && i < reading.size() && !reading.gap(i - 1).contains("\n");
                i++) {
            String word = reading.word(i);
            boolean sign = Set.of(
                            "no", "nomor", "nomer", "nmr", "blok", "rt", "rw", "gg", "gang", "km", "lorong", "kav")
                    .contains(word);
            if (sign
                    && i + 1 < reading.size()
                    && (reading.token(i + 1).digitsInside()
                            || reading.token(i + 1).length() <= 2
                            || NumberWords.isOne(reading.word(i + 1))
                            || names.isProper(reading, i + 1))) {
                last = i + 1;
                i = last;
            } else if (SIGN_AND_NUMBER.matcher(word).matches()
                    || (i == last + 1
                            && HOUSE_NUMBER.matcher(word).matches()
                            && !UNITS.contains(reading.word(i + 1)))) {
                last = i;
            }
        }
        return last;
    }

    private int alley(Reading reading, int index, boolean whole) {
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
                ? tail(reading, names.end(reading, at))
                : -1;
    }

    /** RT 03/RW 05, rt03, rt tiga rw lima; not "tiap RT 5 orang". */
    private int neighbourhood(Reading reading, int index) {
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
                        || Set.of("asri", "indah", "permai", "baru", "hijau").contains(reading.word(at + 1)));
        boolean numbered = next.capital() && !next.upper() && hasHouseNumber(reading, at);
        boolean planted = KNOWN_STREETS.contains(next.word()) && next.length() > 4 && !CROWDS.contains(next.word());
        boolean lower = estate
                || planted
                || numbered
                || (!CAPITAL_ONLY.contains(word)
                        && !next.upper()
                        && (names.isPlaceLike(next.word())
                                || (names.isUnknown(reading, at)
                                        && !names.isRegion(next.word())
                                        && next.length() >= 5)));
        return proper || lower ? tail(reading, names.end(reading, landscape || estate ? at + 1 : at)) : -1;
    }

    private int block(Reading reading, int index) {
        String next = reading.word(index + 1);
        boolean letter = (BLOCK.matcher(next).matches() && !names.isCommon(next))
                || BLOCK_LETTER.matcher(next).matches();
        boolean number = letter
                && (ENDS_IN_DIGIT.matcher(next).matches()
                        || NUMBER_SIGN.matcher(reading.word(index + 2)).matches());
        if (!number || reading.isBreakAfter(index)) {
            return -1;
        }
        int last = index + 1;
        return SHORT_NUMBER.matcher(reading.word(last + 1)).matches() ? last + 1 : tail(reading, last);
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
        if (LANDMARKS.contains(reading.word(at)) && (names.isProper(reading, at + 1) && !reading.isBreakAfter(at))) {
            return names.end(reading, at + 1);
        }
        return -1;
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
            return -1;
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
