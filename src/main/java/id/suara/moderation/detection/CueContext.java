package id.suara.moderation.detection;

import id.suara.moderation.detection.CueWords.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whom a sentence speaks of, where it may hold a sign of danger: that bullying must stop is no such sign; that it happens to
 * me is. The words that show it are classes of {@code cue-words-id.tsv}.
 */
final class CueContext {

    private enum Whom {
        ME,
        OTHER,
        GENERAL,
        UNSAID,
        UNCLEAR
    }

    private static final int LOOK_BACK = 8;
    private static final int NEAR = 14;
    private static final int OBJECT = 5;

    private final CueWords words;
    private final Map<Integer, Whom> whoms = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final int[] begins;
    private final int[] ends;

    CueContext(CueWords words) {
        this.words = words;
        int size = words.size();
        begins = new int[size];
        ends = new int[size];
        for (int i = 0; i < size; i++) {
            begins[i] = i == 0 || words.at(i - 1).last() ? i : begins[i - 1];
            int back = size - 1 - i;
            ends[back] = i == 0 || words.at(back).last() ? back : ends[back + 1];
        }
    }

    boolean isSign(int first, int last, CuePattern pattern) {
        Whom whom = whoms.computeIfAbsent(first, this::whom);
        if (isInJest(first, last, pattern) || (isUnreal(first, last) && !isMineNear(first, last))) {
            return false;
        }
        boolean general = isGeneral(first, last);
        if (pattern.deed()) {
            boolean byKin = pattern.cueClass().equals("SEXUAL") && isDoneByKin(first) && !general;
            return byKin || isDoneToSomebody(first, last);
        }
        boolean mineInside = isMineInside(first, last);
        boolean never =
                words.at(last).text().startsWith("di") && !pattern.negative() && isNeverInside(first, last);
        if ((isDenied(first) || never) && !(whom == Whom.ME && isAgain(last))) {
            return false;
        }
        boolean passive = words.at(first).text().startsWith("di");
        return switch (pattern.need()) {
            case PERSON, SAID ->
                whom == Whom.ME
                        || whom == Whom.OTHER
                        || mineInside
                        || (whom == Whom.UNSAID && !general && pattern.need() == CuePattern.Need.PERSON)
                        || (isMineBehind(last) && !(whom == Whom.GENERAL && passive))
                        || (whom == Whom.UNCLEAR && !general && isByKin(last))
                        || (whom == Whom.GENERAL && isByMine(last));
            case FIRST ->
                whom == Whom.ME
                        || mineInside
                        || isMineBehind(last)
                        || (whom == Whom.UNSAID && !general);
            case ALWAYS -> !general && (whom != Whom.GENERAL || mineInside);
        };
    }

    /** Whom it happens to, by what stands before. */
    private Whom whom(int first) {
        int seen = 0;
        for (int i = first - 1; i >= first - LOOK_BACK && !words.at(i).last(); i--) {
            Word word = words.at(i);
            boolean place = word.is("@ME") && words.at(i - 1).is("@PLACE")
                    && !words.at(i - 2).text().equals("di");
            if (!place && (word.is("@ME") || (word.mine() && !word.is("@KNOWN")))) {
                return Whom.ME;
            }
            if (word.is("@KNOWN")) {
                return isMany(i) && !word.mine() ? Whom.GENERAL : Whom.OTHER;
            }
            if (word.is("@GENERAL")) {
                return isOneOfThem(i) ? Whom.OTHER : Whom.GENERAL;
            }
            if (!word.is("@PASSING")) {
                seen++;
            }
        }
        return seen == 0 ? Whom.UNSAID : Whom.UNCLEAR;
    }

    private boolean isMany(int at) {
        Word before = words.at(at - 1);
        return before.is("@MANY")
                || (before.text().equals(words.at(at).text()) && words.at(at - 2).is("@MANY"));
    }

    /** "ada anak", "seorang anak", "anak itu", "anak tetanggaku"; not "tidak mau ada anak". */
    private boolean isOneOfThem(int at) {
        Word before = words.at(at - 1);
        boolean there = before.text().equals("ada") && !isAny(at - 4, at - 2, NONE_OF_THEM);
        boolean one = there || isAny(at - 1, at - 1, ONE);
        boolean theirs = words.at(at + 1).is("@ORPHAN") && words.at(at).text().equals("anak");
        return one || words.at(at + 1).text().equals("itu") || theirs;
    }

    private static final Set<String> NONE_OF_THEM =
            Set.of("tidak", "lagi", "banyak", "kalau", "jika", "bila", "apabila", "jangan", "semoga", "agar");
    private static final Set<String> ONE = Set.of("seorang", "salah", "satu", "1", "sebut");
    private static final Set<String> NOT =
            Set.of("jangan", "dilarang", "tidak", "tanpa", "bukan", "anti", "stop", "tolak");
    private static final Set<String> MAY =
            Set.of("boleh", "perlu", "usah", "sampai", "patut", "layak", "jadi");

    private boolean isAny(int from, int to, Set<String> texts) {
        for (int i = from; i <= to; i++) {
            if (texts.contains(words.at(i).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenied(int first) {
        String before = words.at(first - 1).text();
        boolean never = before.equals("pernah") && isAny(first - 2, first - 2, Set.of("tidak", "belum"));
        boolean must = MAY.contains(before) && isAny(first - 2, first - 2, Set.of("tidak", "jangan"));
        boolean nobody = before.equals("yang") && isAny(first - 3, first - 3, Set.of("tidak", "jangan"));
        return never || must || nobody || NOT.contains(before);
    }

    /** "aku tidak pernah dipukul", where the sign begins with "aku". */
    private boolean isNeverInside(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (words.at(i).text().equals("pernah") && isAny(i - 1, i - 1, Set.of("tidak", "belum"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgain(int last) {
        for (int i = last + 1; i <= last + 4 && !words.at(i - 1).last(); i++) {
            if (words.at(i).text().equals("lagi")) {
                return true;
            }
        }
        return false;
    }

    private boolean isMineInside(int first, int last) {
        for (int i = first; i <= last; i++) {
            Word word = words.at(i);
            if (word.mine() || (word.is("@ME") && !word.text().equals("kami"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMineBehind(int last) {
        for (int i = last + 1; i <= last + 3 && !words.at(i - 1).last(); i++) {
            if (words.at(i).text().equals("aku") || words.at(i).mine()) {
                return true;
            }
        }
        return false;
    }

    private boolean isMineNear(int first, int last) {
        return isMineInside(first, last) || isMineBehind(last)
                || isMineInside(Math.max(0, first - 2), Math.max(0, first - 1));
    }

    private boolean isByKin(int last) {
        for (int i = last + 1; i <= last + 3 && !words.at(i - 1).last(); i++) {
            boolean kin = words.at(i).is("@KIN") || words.at(i).is("@CHARGE");
            if ((kin && !words.at(i).text().equals("anak")) || words.at(i).is("@TOOL")) {
                return true;
            }
        }
        return false;
    }

    private boolean isByMine(int last) {
        for (int i = last + 1; i <= last + 3 && !words.at(i - 1).last(); i++) {
            if (words.at(i).is("@KIN")
                    && (words.at(i).mine() || words.at(i + 1).text().equals("aku"))) {
                return true;
            }
        }
        return false;
    }

    /** "ayah memukul aku", "memukulku", "mukulin adikku", "menampar pipiku". */
    private boolean isDoneToSomebody(int first, int last) {
        if (words.at(last).meaning().mine()) {
            return true;
        }
        boolean kin = isDoneByKin(first);
        for (int i = last + 1; i <= last + OBJECT && !words.at(i - 1).last(); i++) {
            Word word = words.at(i);
            boolean far = i > last + 2 && !kin;
            boolean mine = word.text().equals("aku")
                    || (word.text().equals("kami") && kin)
                    || (word.mine() && (word.is("@KIN") || word.is("@BODY")));
            if (!far && mine) {
                return !isAny(first - 2, first - 1, NOT_DONE);
            }
            boolean family = word.is("@KNOWN") && !word.text().equals("ia")
                    && !(word.text().equals("teman") && words.at(first - 1).text().equals("jangan"));
            if (family && i <= last + 2 && kin) {
                return !isAny(first - 2, first - 1, NOT_DONE);
            }
        }
        return false;
    }

    private static final Set<String> NOT_DONE = Set.of("tidak", "jangan", "dilarang", "stop");

    private boolean isDoneByKin(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 4) && !words.at(i).last(); i--) {
            Word word = words.at(i);
            if (word.is("@KIN") || word.is("@CHARGE") || word.text().equals("dia")) {
                String before = words.at(first - 1).text();
                return !before.equals("boleh") && !before.equals("jangan");
            }
        }
        return false;
    }

    private boolean isGeneral(int first, int last) {
        return isNear(first, last, "@GENERALLY");
    }

    /** A film, a song, the news: what happens there happens to nobody whom the writer knows. */
    private boolean isUnreal(int first, int last) {
        return isNear(first, last, "@UNREAL");
    }

    /** Whether a word of the class stands near in the same sentence, but not inside the sign. */
    private boolean isNear(int first, int last, String wordClass) {
        int[] before = counts.computeIfAbsent(wordClass, this::count);
        int from = Math.max(begins[first], first - NEAR);
        int to = Math.min(ends[last], last + NEAR);
        return before[first] > before[from] || before[to + 1] > before[last + 1];
    }

    /** How many words of a class stand before each word. */
    private int[] count(String wordClass) {
        int[] before = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            before[i + 1] = before[i] + (is(i, wordClass) ? 1 : 0);
        }
        return before;
    }

    /** "jangan bilang siapa-siapa" is said to one, "jangan" otherwise to all. */
    private boolean is(int at, String wordClass) {
        return words.at(at).is(wordClass)
                && !(words.at(at).text().equals("jangan")
                        && (words.at(at + 1).is("@TELL") || words.at(at + 2).is("@TELL")));
    }

    private boolean isInJest(int first, int last, CuePattern pattern) {
        if (words.at(first).text().equals("hamil")) {
            return Set.of("ibu", "tante", "perempuan", "kakak", "guru")
                    .contains(words.at(first - 1).text());
        }
        return switch (pattern.cueClass()) {
            case "SELF_HARM" ->
                words.at(first - 1).is("@MORTAL")
                        || words.at(first - 2).is("@MORTAL")
                        || words.at(last + 1).is("@JEST")
                        || (words.at(last + 1).text().equals("dari") && words.at(last + 2).is("@JEST"))
                        || words.at(last + 1).text().equals("daripada")
                        || (words.at(last).text().equals("ada") && isOfThem(last + 1))
                        || isLifeSomewhere(last);
            case "VIOLENCE" ->
                isNear(first, last, "@SPORT")
                        || isAccident(first, last)
                        || words.at(last + 1).is("@ANIMAL")
                        || words.at(last + 2).is("@ANIMAL");
            case "CHILD_MARRIAGE" ->
                isBefore(first, "@LATER", 3)
                        || (words.at(last + 1).is("@LATER")
                                && words.at(last).text().equals("umur")
                                && !isInside(first, last, "@STRANGER"));
            case "THREAT" -> words.at(last + 1).is("@ANIMAL") || isBehind(last, "@MILDTHREAT", 3);
            case "BULLYING", "CONFINEMENT" -> isNear(first, last, "@PLAYFUL");
            case "SEXUAL" ->
                isNear(first, last, "@WELLMEANT")
                        || (words.at(last).is("@CHARGE") && words.at(last - 1).text().equals("ibu"));
            // That parents work late is no exploitation of the child.
            case "EXPLOITATION" -> words.at(first).is("@WORK") && isBefore(first, "@ELDER", 3);
            default -> false;
        };
    }

    /** A knee that hurts after a fall; but "aku bilang jatuh" hides something. */
    private boolean isAccident(int first, int last) {
        if (!isInside(first, last, "@INJURY")) {
            return false;
        }
        for (int i = first - 4; i <= last + 4; i++) {
            if (words.at(i).is("@ACCIDENT") && !words.at(i - 1).is("@SAYS")) {
                return !isInside(first, last + 4, "~@HIT");
            }
        }
        return false;
    }

    /** "capek hidup di kota". */
    private boolean isLifeSomewhere(int last) {
        return words.at(last).text().equals("hidup")
                && words.at(last + 1).text().equals("di")
                && !isAny(last + 2, last + 2, Set.of("dunia", "rumah", "sini", "keluarga", "bumi"));
    }

    private boolean isInside(int first, int last, String wordClass) {
        for (int i = first; i <= last; i++) {
            if (words.at(i).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehind(int last, String wordClass, int most) {
        for (int i = last + 1; i <= last + most && !words.at(i - 1).last(); i++) {
            if (words.at(i).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(int first, String wordClass, int most) {
        for (int i = first - 1; i >= first - most && !words.at(i).last(); i--) {
            if (words.at(i).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** "tidak ada (lagi) anak yang ...". */
    private boolean isOfThem(int at) {
        int next = words.at(at).text().equals("lagi") ? at + 1 : at;
        return words.at(next).is("@GENERAL") || words.at(next).text().equals("yang");
    }
}
