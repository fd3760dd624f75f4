package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of persons that the text gives away: the writer's own, and those of people the writer knows. */
final class NameDetector implements Detector {

    private static final WordLists WORDS = WordLists.read("name");

    private static final Pattern BEFORE_NAME = Pattern.compile("[,:.\\-]?");

    private static final Set<String> I = WORDS.of("I");
    private static final Set<String> PERSONS = WORDS.of("PERSONS");
    private static final Set<String> FILL = WORDS.of("FILL");
    private static final Set<String> GOES_ON = WORDS.of("GOES_ON");
    private static final Set<String> PLAINLY = Set.of("saja", "aja");
    private static final Set<String> GIVEN = WORDS.of("GIVEN");

    private static final Set<String> NOT_NAMES = WORDS.of("NOT_NAMES");

    private final Names names;

    NameDetector(Names names) {
        this.names = names;
    }

    @Override
    public List<Hit> in(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            int first = name(reading, i);
            if (first >= 0) {
                int last = names.placeEnd(reading, first);
                while (last < first + 2
                        && !reading.token(first).capital()
                        && reading.gap(last).equals(" ")
                        && names.isUnknown(reading, last + 1)) {
                    last++;
                }
                hits.add(Hit.of(
                        HitClass.NAME,
                        reading,
                        reading.token(first).from(),
                        reading.token(last).to()));
                i = last;
            }
        }
        return hits;
    }

    /** @return where the name begins, or -1 */
    private int name(Reading reading, int index) {
        String word = reading.word(index);
        return switch (word) {
            case "nama",
                    "namaku",
                    "namaq",
                    "nm",
                    "nmaku",
                    "nameku",
                    "name",
                    "jenengku",
                    "jeneng",
                    "ngaranku",
                    "ngaran",
                    "asmaku",
                    "namaqu" ->
                named(reading, index, word.endsWith("ku") || word.equals("namaq") || word.equals("namaqu"));
            case "namanya", "bernama" -> other(reading, index);
            case "panggil",
                    "dipanggil",
                    "panggilanku",
                    "perkenalkan",
                    "kenalkan",
                    "kenalin",
                    "kenalkn",
                    "sapa",
                    "panggillah",
                    "dipanggilnya",
                    "kenalno" -> called(reading, index);
            case "ttd",
                    "salam",
                    "tertanda",
                    "wassalam",
                    "wasalam",
                    "wassalamualaikum",
                    "regards",
                    "hormatku",
                    "love",
                    "pengirim",
                    "penulis" -> signed(reading, index);
            case "dari", "oleh", "by", "from" ->
                reading.gap(index).indexOf(':') >= 0 ? signedBy(reading, index + 1) : -1;
            case "hormat" ->
                I.contains(reading.word(index + 1)) || reading.word(index + 1).equals("kami")
                        ? signed(reading, index + 1)
                        : -1;
            default -> I.contains(word) ? introduced(reading, index) : -1;
        };
    }

    private int named(Reading reading, int index, boolean mine) {
        int at = index + 1;
        boolean own = mine
                || (index > 0
                        && reading.word(index).equals("name")
                        && reading.word(index - 1).equals("my"));
        boolean told = false;
        while (at < index + 5 && FILL.contains(reading.word(at))) {
            own |= I.contains(reading.word(at)) || reading.word(at).endsWith("ku");
            told |= reading.word(at).equals("adalah") || reading.word(at).equals("si");
            at++;
        }
        String gap = reading.gap(at - 1);
        boolean colon = gap.strip().equals(":") || gap.strip().equals("=");
        boolean near = gap.strip().isEmpty() && gap.indexOf('\n') < 0;
        if (!own && !colon && !(reading.word(at - 1).startsWith("lengkap") && near)) {
            return -1;
        }
        return (near || colon)
                        && isName(reading, at, own)
                        && !(at + 1 < reading.size() && told && names.isCommon(reading.word(at)))
                ? at
                : -1;
    }

    private int other(Reading reading, int index) {
        boolean person = false;
        for (int i = index - 1; i >= Math.max(0, index - 4) && !reading.isBreakAfter(i); i--) {
            person |= PERSONS.contains(reading.word(i)) || I.contains(reading.word(i));
        }
        int at = Set.of("adalah", "itu", "si").contains(reading.word(index + 1)) ? index + 2 : index + 1;
        return person
                        && isJoined(reading, at - 1)
                        && isName(reading, at, reading.word(index).equals("bernama"))
                ? at
                : -1;
    }

    private int called(Reading reading, int index) {
        int at = index + 1;
        boolean own = !reading.word(index).equals("panggil")
                && !reading.word(index).equals("dipanggil")
                && !reading.word(index).equals("sapa");
        while (at < index + 4
                && (I.contains(reading.word(at))
                        || Set.of("aja", "saja", "nama", "namaku", "kak", "dengan", "si")
                                .contains(reading.word(at)))) {
            own |= I.contains(reading.word(at)) || PLAINLY.contains(reading.word(at));
            at++;
        }
        boolean usual =
                index > 0 && Set.of("biasa", "bisa", "sering", "akrab", "suka").contains(reading.word(index - 1));
        boolean joined = isJoined(reading, at - 1) || reading.gap(at - 1).equals(", ");
        return (own || usual)
                        && joined
                        && (names.isProper(reading, at) || (own && names.isUnknown(reading, at)))
                        && !NOT_NAMES.contains(reading.word(at))
                        && !names.isRegion(reading.word(at))
                ? at
                : -1;
    }

    private int signed(Reading reading, int index) {
        int at = Set.of("dari", "hangat", "sayang", "hormat").contains(reading.word(index + 1)) ? index + 2 : index + 1;
        boolean gap = BEFORE_NAME.matcher(reading.gap(at - 1).strip()).matches();
        int last = at < reading.size() ? names.placeEnd(reading, at) : at;
        boolean ends = last + 2 >= reading.size() || reading.isBreakAfter(last) || reading.isBreakAfter(last + 1);
        return gap
                        && ends
                        && names.isProper(reading, at)
                        && !names.isRegion(reading.word(at))
                        && !NOT_NAMES.contains(reading.word(at))
                ? at
                : -1;
    }

    /** "dari: Bunga Citra". */
    private int signedBy(Reading reading, int at) {
        boolean two = at + 1 < reading.size()
                && reading.token(at).capital()
                && reading.token(at + 1).capital()
                && reading.gap(at).equals(" ");
        return names.isProper(reading, at) || (two && GIVEN.contains(reading.word(at))) ? at : -1;
    }

    /** "halo, aku Rina dari ...", "saya Budi, kelas 8": with something that only an introduction goes on with. */
    private int introduced(Reading reading, int index) {
        int at = index + 1;
        if (!isJoined(reading, index)
                || !names.isProper(reading, at)
                || NOT_NAMES.contains(reading.word(at))
                || names.isRegion(reading.word(at))
                || reading.token(at).upper()
                || reading.token(at).length() < 3) {
            return -1;
        }
        int last = names.end(reading, at);
        String next = reading.word(last + 1);
        String gap = reading.gap(last);
        boolean goesOn =
                gap.strip().equals(",") || gap.indexOf('.') >= 0 || gap.indexOf('\n') >= 0 || GOES_ON.contains(next);
        boolean opens = index == 0
                || reading.isBreakAfter(index - 1)
                || reading.gap(index - 1).indexOf(',') >= 0
                || reading.gap(index - 1).indexOf('.') >= 0
                || Set.of(
                                "halo",
                                "hai",
                                "hi",
                                "hallo",
                                "perkenalkan",
                                "kenalin",
                                "hay",
                                "assalamualaikum",
                                "nama",
                                "ini",
                                "kak",
                                "kakak",
                                "min",
                                "semua",
                                "semuanya",
                                "gaes",
                                "guys",
                                "teman",
                                "temen")
                        .contains(reading.word(index - 1));
        return goesOn && opens ? at : -1;
    }

    private boolean isName(Reading reading, int at, boolean own) {
        if (at >= reading.size()
                || NOT_NAMES.contains(reading.word(at))
                || reading.token(at).digitsInside()) {
            return false;
        }
        Token token = reading.token(at);
        boolean both = (own || reading.gap(at - 1).indexOf(':') >= 0)
                && token.capital()
                && (!token.upper() || token.length() == 1)
                && (GIVEN.contains(token.word())
                        || (at + 1 < reading.size()
                                && reading.gap(at).equals(" ")
                                && reading.token(at + 1).capital()));
        boolean small = own
                && GIVEN.contains(token.word())
                && (reading.isBreakAfter(at) || GOES_ON.contains(reading.word(at + 1)));
        return both
                || small
                || names.isProper(reading, at)
                || (own
                        && names.isUnknown(reading, at)
                        && !reading.word(at).startsWith("di")
                        && !reading.word(at).startsWith("ter"));
    }

    private static boolean isJoined(Reading reading, int index) {
        String gap = reading.gap(index);
        return gap.equals(" ") || gap.equals(" \"") || gap.equals("-") || gap.equals(": ") || gap.equals("  ");
    }
}
