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

    private static final Set<String> NONE_OF_THEM =
            Set.of("tidak", "lagi", "banyak", "kalau", "jika", "bila", "apabila", "jangan", "semoga", "agar");
    private static final Set<String> ONE = Set.of("seorang", "salah", "satu", "1", "sebut");
    private static final Set<String> NOT_DONE = Set.of("tidak", "jangan", "dilarang", "stop");
    private static final int LOOK_BACK = 8;
    private static final int OBJECT = 5;

    private final CueSentence sentence;
    private final CueDoubts doubts;
    private final Map<Integer, Whom> whoms = new HashMap<>();

    CueContext(CueWords words) {
        this.sentence = new CueSentence(words);
        this.doubts = new CueDoubts(sentence);
    }

    boolean isSign(int first, int last, CuePattern pattern) {
        if (doubts.isHarmless(first, last, pattern) || (doubts.isUnreal(first, last) && !isMineNear(first, last))) {
            return false;
        }
        boolean general = doubts.isGeneral(first, last);
        if (pattern.deed()) {
            boolean byKin = pattern.cueClass().equals("SEXUAL") && isDoneByKin(first) && !general;
            return byKin || isDoneToSomebody(first, last);
        }
        Whom whom = whoms.computeIfAbsent(first, this::whom);
        if (doubts.isDenied(first, last, pattern) && !(whom == Whom.ME && doubts.isAgain(last))) {
            return false;
        }
        boolean mineInside = isMineInside(first, last);
        return switch (pattern.need()) {
            case PERSON -> (whom == Whom.UNSAID && !general) || isOfSomebody(whom, first, last, general) || mineInside;
            case SAID -> isOfSomebody(whom, first, last, general) || mineInside;
            case FIRST -> whom == Whom.ME || mineInside || isMineBehind(last) || (whom == Whom.UNSAID && !general);
            case ALWAYS -> !general && (whom != Whom.GENERAL || mineInside);
        };
    }

    private boolean isOfSomebody(Whom whom, int first, int last, boolean general) {
        boolean passive = sentence.text(first).startsWith("di");
        return switch (whom) {
            case ME, OTHER -> true;
            case GENERAL -> isByMine(last) || (isMineBehind(last) && !passive);
            case UNSAID -> isMineBehind(last);
            case UNCLEAR -> isMineBehind(last) || (!general && isByKin(last));
        };
    }

    /** Whom it happens to, by what stands before. */
    private Whom whom(int first) {
        int seen = 0;
        for (int i = first - 1; i >= first - LOOK_BACK && !sentence.at(i).last(); i--) {
            Word word = sentence.at(i);
            boolean place = word.is("@ME")
                    && sentence.at(i - 1).is("@PLACE")
                    && !sentence.at(i - 2).text().equals("di");
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
        Word before = sentence.at(at - 1);
        return before.is("@MANY")
                || (before.text().equals(sentence.at(at).text())
                        && sentence.at(at - 2).is("@MANY"));
    }

    /** "ada anak", "seorang anak", "anak itu", "anak tetanggaku"; not "tidak mau ada anak". */
    private boolean isOneOfThem(int at) {
        Word before = sentence.at(at - 1);
        boolean there = before.text().equals("ada") && !sentence.isOneOf(at - 4, at - 2, NONE_OF_THEM);
        boolean one = there || sentence.isOneOf(at - 1, ONE);
        boolean theirs =
                sentence.at(at + 1).is("@ORPHAN") && sentence.at(at).text().equals("anak");
        return one || sentence.at(at + 1).text().equals("itu") || theirs;
    }

    private boolean isMineInside(int first, int last) {
        for (int i = first; i <= last; i++) {
            Word word = sentence.at(i);
            boolean ours = word.text().equals("kami") && (i == first || sentence.is(i - 1, "@PLACE"));
            if (word.mine() || (word.is("@ME") && !ours)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMineBehind(int last) {
        for (int i = last + 1; i <= last + 3 && !sentence.at(i - 1).last(); i++) {
            if (sentence.at(i).text().equals("aku") || sentence.at(i).mine()) {
                return true;
            }
        }
        return false;
    }

    private boolean isMineNear(int first, int last) {
        return isMineInside(first, last)
                || isMineBehind(last)
                || isMineInside(Math.max(0, first - 2), Math.max(0, first - 1));
    }

    private boolean isByKin(int last) {
        for (int i = last + 1; i <= last + 3 && !sentence.at(i - 1).last(); i++) {
            boolean kin = sentence.at(i).is("@KIN") || sentence.at(i).is("@CHARGE");
            if ((kin && !sentence.at(i).text().equals("anak")) || sentence.at(i).is("@TOOL")) {
                return true;
            }
        }
        return false;
    }

    private boolean isByMine(int last) {
        for (int i = last + 1; i <= last + 3 && !sentence.at(i - 1).last(); i++) {
            if (sentence.at(i).is("@KIN")
                    && (sentence.at(i).mine() || sentence.at(i + 1).text().equals("aku"))) {
                return true;
            }
        }
        return false;
    }

    /** "ayah memukul aku", "memukulku", "mukulin adikku", "menampar pipiku". */
    private boolean isDoneToSomebody(int first, int last) {
        if (sentence.at(last).meaning().mine()) {
            return true;
        }
        boolean kin = isDoneByKin(first);
        for (int i = last + 1; i <= last + OBJECT && !sentence.at(i - 1).last(); i++) {
            Word word = sentence.at(i);
            boolean far = i > last + 2 && !kin;
            boolean mine = word.text().equals("aku")
                    || (word.text().equals("kami") && kin)
                    || (word.mine() && (word.is("@KIN") || word.is("@BODY")));
            if (!far && mine) {
                return !sentence.isOneOf(first - 2, first - 1, NOT_DONE);
            }
            boolean family = word.is("@KNOWN")
                    && !word.text().equals("ia")
                    && !(word.text().equals("teman")
                            && sentence.at(first - 1).text().equals("jangan"));
            if (family && i <= last + 2 && kin) {
                return !sentence.isOneOf(first - 2, first - 1, NOT_DONE);
            }
        }
        return false;
    }

    private boolean isDoneByKin(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 4) && !sentence.at(i).last(); i--) {
            Word word = sentence.at(i);
            if (word.is("@KIN") || word.is("@CHARGE") || word.text().equals("dia")) {
                String before = sentence.at(first - 1).text();
                return !before.equals("boleh") && !before.equals("jangan");
            }
        }
        return false;
    }
}
