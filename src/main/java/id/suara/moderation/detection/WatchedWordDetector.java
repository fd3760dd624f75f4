package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Watched words, whole and with what Indonesian puts before and behind them; with look-alike signs, stars, repeated letters,
 * gaps between letters, vowels left out. A word that only contains one, such as "pejuang", is left alone.
 */
final class WatchedWordDetector implements Detector {

    private static final WordLists WORDS = WordLists.read("watched");

    private static final Set<String> AT_SOMEBODY = WORDS.of("AT_SOMEBODY");
    private static final Set<String> INSULTS = WORDS.of("INSULTS");
    private static final Set<String> LIKE = Set.of("kayak", "kaya", "kek", "mirip", "seperti", "kyk");
    private static final Set<String> YOU = Set.of("lo", "lu", "loe", "elu", "lw", "kau", "kowe", "luh");
    private static final Set<String> BEASTS = WORDS.of("BEASTS");
    private static final Set<String> BEFORE_BEAST = WORDS.of("BEFORE_BEAST");
    private static final Set<String> AFTER_BEAST = WORDS.of("AFTER_BEAST");
    private static final int LONGEST = 30;
    private static final int MOST_REPEATS = 6;

    private final Names names;
    private final WordShapes shapes;

    WatchedWordDetector(Collection<String> words, Names names) {
        this.names = names;
        this.shapes = new WordShapes(words, names);
    }

    @Override
    public List<Hit> in(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        runs(reading, hits);
        hits.addAll(Detector.phrases(HitClass.WATCHED_WORD, reading, index -> {
            int spelled = spelled(reading, index);
            return spelled < 0 ? insult(reading, index) : spelled;
        }));
        return hits;
    }

    /** Words with the signs that stand for letters in them. */
    private void runs(Reading reading, List<Hit> hits) {
        // Texts say the same words again and again.
        Map<String, Boolean> judged = new HashMap<>();
        int from = -1;
        for (int i = 0; i <= reading.length(); i++) {
            boolean inside = i < reading.length() && isInside(reading.letter(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                run(reading, from, i, judged, hits);
                from = -1;
            }
        }
    }

    private static boolean isInside(char letter) {
        return Character.isLetterOrDigit(letter) || "@$!*#|\u20ac+".indexOf(letter) >= 0;
    }

    private void run(Reading reading, int from, int behind, Map<String, Boolean> judged, List<Hit> hits) {
        int to = behind;
        while (to > from && "!*#+|".indexOf(reading.letter(to - 1)) >= 0) {
            to--;
        }
        if (to - from < 2 || to - from > 120) {
            return;
        }
        String run = reading.letters(from, to);
        boolean watched = judged.computeIfAbsent(
                reading.letters(from, behind), whole -> shapes.isWatched(run) || shapes.isStarred(whole));
        if (watched && !isBeast(reading, from)) {
            hits.add(Hit.of(HitClass.WATCHED_WORD, reading, from, to));
        }
    }

    /** The animal itself: "anjing pelacak", "gigitan anjing". */
    private static boolean isBeast(Reading reading, int from) {
        int token = reading.tokenFrom(from);
        if (!BEASTS.contains(reading.word(token))) {
            return false;
        }
        return AFTER_BEAST.contains(reading.word(token + 1))
                || BEFORE_BEAST.contains(reading.word(token - 1))
                || (BEFORE_BEAST.contains(reading.word(token - 2)) && !AT_SOMEBODY.contains(reading.word(token - 1)));
    }

    /** Letters with gaps: "a n j i n g", "bang sat", "an j.ing". @return the last token, or -1 */
    private int spelled(Reading reading, int index) {
        if (index > 0
                && reading.word(index).length() == 1
                && reading.word(index).equals(reading.word(index - 1))) {
            // The letter before it began the same word.
            return -1;
        }
        StringBuilder letters = new StringBuilder();
        StringBuilder key = new StringBuilder();
        int pieces = 0;
        int single = 0;
        for (int i = index; i < reading.size() && pieces < 16; i++) {
            String piece = reading.word(i);
            if (piece.length() > 6) {
                return -1;
            }
            letters.append(piece);
            boolean repeated = !appendNew(key, piece);
            if ((!repeated && !shapes.isBeginning(key.toString())) || letters.length() > key.length() + MOST_REPEATS) {
                return -1;
            }
            pieces++;
            single += piece.length() == 1 ? 1 : 0;
            if (pieces > 1
                    && shapes.word(key.toString()) != null
                    && isSpelled(
                            letters.toString(), pieces, single, i - index == 1 ? reading.word(index) : "", piece)) {
                return i;
            }
            String gap = reading.gap(i);
            boolean near =
                    gap.length() <= 3 && gap.strip().length() <= 1 && (gap.indexOf('\n') < 0 || single == pieces);
            if (!near || letters.length() > LONGEST) {
                return -1;
            }
        }
        return -1;
    }

    /** @return whether the collapsed word grew */
    private static boolean appendNew(StringBuilder key, String piece) {
        int before = key.length();
        String folded = WordShapes.folded(piece);
        for (int i = 0; i < folded.length(); i++) {
            if (key.length() == 0 || key.charAt(key.length() - 1) != folded.charAt(i)) {
                key.append(folded.charAt(i));
            }
        }
        return key.length() > before;
    }

    private boolean isSpelled(String letters, int pieces, int single, String first, String second) {
        String folded = WordShapes.folded(letters);
        String word = shapes.word(WordShapes.collapsed(folded));
        if (word == null || folded.length() < 3 || letters.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        if (pieces == 2) {
            boolean both = first.length() >= 2 && second.length() >= 2;
            return both
                    && word.length() >= 5
                    && !(names.isCommon(first)
                            && names.isCommon(second)
                            && first.length() > 2
                            && second.length() > 2
                            && !word.equals("bangsat"));
        }
        return single * 2 >= pieces - (pieces == 3 ? 1 : 0)
                && (word.length() > 3
                        || (single == pieces && folded.length() >= word.length() && folded.contains(word)));
    }

    /** Words that hurt only when they are said to somebody. */
    private static int insult(Reading reading, int index) {
        String word = reading.word(index);
        String next = reading.word(index + 1);
        if (reading.isBreakAfter(index)) {
            return -1;
        }
        boolean at = AT_SOMEBODY.contains(word)
                && isInsult(next)
                && !Set.of("si gila", "si jelek", "si cacat", "si sampah", "kamu sampah")
                        .contains(word + " " + next);
        boolean like = LIKE.contains(word)
                && isInsult(next)
                && (AT_SOMEBODY.contains(reading.word(index - 1)) || AT_SOMEBODY.contains(reading.word(index - 2)));
        return at || like || (isInsult(word) && YOU.contains(next)) ? index + 1 : -1;
    }

    private static boolean isInsult(String word) {
        return INSULTS.contains(word) || INSULTS.contains(WordShapes.folded(word));
    }
}
