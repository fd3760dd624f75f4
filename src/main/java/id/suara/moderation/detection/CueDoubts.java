package id.suara.moderation.detection;

import java.util.Set;

/** What takes the danger out of a sign: it is denied, told of a film, said in jest, an accident, a way of speaking. */
final class CueDoubts {

    private static final Set<String> NOT =
            Set.of("jangan", "dilarang", "tidak", "tanpa", "bukan", "anti", "stop", "tolak");
    private static final Set<String> MAY = Set.of("boleh", "perlu", "usah", "sampai", "patut", "layak", "jadi");
    private static final Set<String> NOT_EVER = Set.of("tidak", "belum");
    private static final Set<String> NOBODY = Set.of("tidak", "jangan");
    private static final Set<String> PREGNANT = Set.of("ibu", "tante", "perempuan", "kakak", "guru");
    private static final Set<String> WHOLE_LIFE = Set.of("dunia", "rumah", "sini", "keluarga", "bumi");
    private static final Set<String> OF_THE_DAY = Set.of("pagi", "subuh", "siang", "kesiangan", "awal", "rumah");
    private static final Set<String> LITTLE = Set.of("adik", "keponakan", "ponakan", "bayi", "kucing");

    private static final Set<String> SEASICK = Set.of("laut", "darat", "kendaraan", "perjalanan", "udara", "asmara");

    private final CueSentence sentence;

    CueDoubts(CueSentence sentence) {
        this.sentence = sentence;
    }

    /** Not "tidak dipukul", "tidak pernah dipukul", "tidak ada yang dipukul". */
    boolean isDenied(int first, int last, CuePattern pattern) {
        String before = sentence.text(first - 1);
        boolean never = before.equals("pernah") && sentence.isOneOf(first - 2, NOT_EVER);
        boolean must = MAY.contains(before) && sentence.isOneOf(first - 2, NOBODY);
        boolean nobody = before.equals("yang") && sentence.isOneOf(first - 3, NOBODY);
        boolean inside = !pattern.negative() && sentence.text(last).startsWith("di") && isNeverInside(first, last);
        return never || must || nobody || inside || NOT.contains(before);
    }

    /** "aku tidak pernah dipukul", where the sign begins with "aku". */
    private boolean isNeverInside(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (sentence.text(i).equals("pernah") && sentence.isOneOf(i - 1, NOT_EVER)) {
                return true;
            }
        }
        return false;
    }

    /** "tidak mau dipukul lagi". */
    boolean isAgain(int last) {
        for (int i = last + 1; i <= last + 4 && !sentence.at(i - 1).last(); i++) {
            if (sentence.text(i).equals("lagi")) {
                return true;
            }
        }
        return false;
    }

    boolean isGeneral(int first, int last) {
        return sentence.isNear(first, last, "@GENERALLY");
    }

    /** A film, a song, the news: what happens there happens to nobody whom the writer knows. */
    boolean isUnreal(int first, int last) {
        return sentence.isNear(first, last, "@UNREAL");
    }

    boolean isHarmless(int first, int last, CuePattern pattern) {
        return switch (pattern.cueClass()) {
            case "SELF_HARM" -> isWayOfSpeaking(first, last);
            case "VIOLENCE" -> isGameOrAccident(first, last);
            case "CHILD_MARRIAGE" -> isOfAge(first, last);
            case "THREAT" -> sentence.is(last + 1, "@NOBODY") || sentence.isBehind(first, "@MILDTHREAT", 3);
            case "BULLYING", "CONFINEMENT" -> sentence.isNear(first, last, "@PLAYFUL");
            case "FEAR" -> isOfTheWay(last);
            case "NEGLECT" ->
                sentence.isNear(first, last, "@FASTING")
                        || (sentence.isBehind(last, "@ERRAND", 3) && !sentence.isNear(first, last, "@SPAN"));
            case "SEXUAL" -> isKind(first, last);
            // That parents work late is no exploitation of the child.
            case "EXPLOITATION" -> sentence.is(first, "@WORK") && sentence.isBefore(first, "@ELDER", 3);
            default -> false;
        };
    }

    /** Of the dark and the rain, or away for a holiday. */
    private boolean isOfTheWay(int last) {
        boolean holiday = sentence.text(last).equals("kabur")
                && sentence.text(last + 1).equals("ke")
                && sentence.is(last + 2, "@LEISURE");
        return holiday || (sentence.text(last).equals("pulang") && sentence.is(last + 1, "@DARK"));
    }

    private boolean isWayOfSpeaking(int first, int last) {
        String end = sentence.text(last);
        return sentence.is(first - 1, "@MORTAL")
                || sentence.is(first - 2, "@MORTAL")
                || sentence.is(last + 1, "@JEST")
                || (sentence.text(last + 1).equals("dari") && sentence.is(last + 2, "@JEST"))
                || sentence.text(last + 1).equals("daripada")
                || (end.equals("ada") && isOfThem(last + 1))
                || (end.equals("bangun") && sentence.isOneOf(last + 1, OF_THE_DAY))
                || (sentence.isInside(first, last + 1, "@DYING") && sentence.isBehind(last, "@EXERTION", 3))
                || isLifeSomewhere(last);
    }

    /** "tidak ada (lagi) anak yang ...". */
    private boolean isOfThem(int at) {
        int next = sentence.text(at).equals("lagi") ? at + 1 : at;
        return sentence.is(next, "@GENERAL") || sentence.text(next).equals("yang");
    }

    /** "capek hidup di kota". */
    private boolean isLifeSomewhere(int last) {
        return sentence.text(last).equals("hidup")
                && sentence.text(last + 1).equals("di")
                && !sentence.isOneOf(last + 2, WHOLE_LIFE);
    }

    private boolean isGameOrAccident(int first, int last) {
        return sentence.isNear(first, last, "@SPORT")
                || isAccident(first, last)
                || (isDeed(first) && isDoneByLittleOnes(first))
                || (sentence.is(last, "@DRUNK") && sentence.isOneOf(last + 1, SEASICK))
                || sentence.is(last + 1, "@NOBODY")
                || sentence.is(last + 2, "@NOBODY");
    }

    /** A knee that hurts after a fall; but "aku bilang jatuh" hides something. */
    private boolean isAccident(int first, int last) {
        if (!sentence.isInside(first, last, "@INJURY") && !sentence.text(first).equals("kena")) {
            return false;
        }
        for (int i = first - 4; i <= last + 4; i++) {
            if (sentence.is(i, "@ACCIDENT") && !sentence.is(i - 1, "@SAYS")) {
                return !sentence.isInside(first, last + 4, "~@HIT");
            }
        }
        return false;
    }

    private boolean isDeed(int first) {
        return sentence.is(first, "me~@HIT") || sentence.is(first, "me~@HURT");
    }

    /** A little sister pinches too. */
    private boolean isDoneByLittleOnes(int first) {
        for (int i = first - 1; i >= first - 3 && !sentence.at(i).last(); i--) {
            if (sentence.is(i, "@KIN") || sentence.isOneOf(i, LITTLE)) {
                return sentence.isOneOf(i, LITTLE) && !sentence.text(i + 1).equals("kelas");
            }
        }
        return false;
    }

    private boolean isOfAge(int first, int last) {
        boolean grown = sentence.isBefore(first, "@LATER", 3)
                || (sentence.is(last + 1, "@LATER")
                        && sentence.text(last).equals("umur")
                        && !sentence.isInside(first, last, "@STRANGER"));
        boolean longAgo = sentence.isBehind(last, "@OLDTIMES", 3) && sentence.isBefore(first, "@OLDTIMES", 3);
        return grown || longAgo;
    }

    private boolean isKind(int first, int last) {
        return (sentence.text(first).equals("hamil") && sentence.isOneOf(first - 1, PREGNANT))
                || sentence.isNear(first, last, "@WELLMEANT")
                || (sentence.is(last, "@CHARGE") && sentence.text(last - 1).equals("ibu"));
    }
}
