package id.suara.moderation.detection;

import id.suara.moderation.detection.CueWords.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What stands before, inside and behind a sign, never beyond its sentence. Classes are those of {@code cue-words-id.tsv}. */
final class CueSentence {

    private static final int NEAR = 14;

    private final CueWords words;
    private final Map<String, int[]> counts = new HashMap<>();
    private final int[] begins;
    private final int[] ends;

    CueSentence(CueWords words) {
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

    Word at(int index) {
        return words.at(index);
    }

    String text(int index) {
        return words.at(index).text();
    }

    boolean is(int index, String wordClass) {
        return words.at(index).is(wordClass);
    }

    boolean isOneOf(int index, Set<String> texts) {
        return texts.contains(text(index));
    }

    boolean isOneOf(int from, int to, Set<String> texts) {
        for (int i = from; i <= to; i++) {
            if (isOneOf(i, texts)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the class stands near in the same sentence, but not inside the sign. */
    boolean isNear(int first, int last, String wordClass) {
        int[] before = counts.computeIfAbsent(wordClass, this::count);
        int from = Math.max(begins[first], first - NEAR);
        int to = Math.min(ends[last], last + NEAR);
        return before[first] > before[from] || before[to + 1] > before[last + 1];
    }

    /** How many words of a class stand before each word. */
    private int[] count(String wordClass) {
        int[] before = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            before[i + 1] = before[i] + (is(i, wordClass) && !isSaidToOne(i) ? 1 : 0);
        }
        return before;
    }

    /** "jangan bilang siapa-siapa" is said to one, "jangan" otherwise to all. */
    private boolean isSaidToOne(int at) {
        return text(at).equals("jangan") && (is(at + 1, "@TELL") || is(at + 2, "@TELL"));
    }

    boolean isInside(int first, int last, String wordClass) {
        for (int i = first; i <= last; i++) {
            if (is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    boolean isBehind(int last, String wordClass, int most) {
        for (int i = last + 1; i <= last + most && !at(i - 1).last(); i++) {
            if (is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    boolean isBefore(int first, String wordClass, int most) {
        for (int i = first - 1; i >= first - most && !at(i).last(); i--) {
            if (is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }
}
