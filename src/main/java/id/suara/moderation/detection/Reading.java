package id.suara.moderation.detection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as it reads: without what cannot be seen, in lower case, look-alike letters of other scripts as Latin ones. Each
 * letter knows where it stood, so that a hit marks exactly what was written.
 */
final class Reading {

    private static final String LOOK_ALIKE =
            "\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u043ak\u043cm\u0442t\u043dh\u0432b\u0455s\u0501d"
                    + "\u03b1a\u03b5e\u03b9i\u03bfo\u03c1p\u03bdv\u03c5u\u03bak\u03c4t\u03b7n\u03c9w\u0131i\u0261g\u0142l\u00f8o"
                    + "\u0111d\u0180b\u2018'\u2019'\u02bc'`'\u00b4'\u2010-\u2011-\u2012-\u2013-\u2014-\u2212-\u3002.\u2022.\u00b7."
                    + "\u2024.\uff20@\u02d0:\u2236:";
    private static final int LONGEST_SIGN = 6;
    private static final Map<Character, Character> READS_AS = readsAs();

    private final String text;
    private final char[] letters;
    private final boolean[] capitals;
    private final int[] starts;
    private final int[] ends;
    private final List<Token> tokens;
    private final String[] gaps;
    private final boolean[] breaks;

    private Reading(String text, char[] letters, boolean[] capitals, int[] starts, int[] ends) {
        this.text = text;
        this.letters = letters;
        this.capitals = capitals;
        this.starts = starts;
        this.ends = ends;
        this.tokens = List.copyOf(tokenize());
        this.gaps = new String[Math.max(0, tokens.size() - 1)];
        this.breaks = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (i < gaps.length) {
                gaps[i] = gapAfter(i);
            }
            breaks[i] = isBreak(gap(i));
        }
    }

    private static Map<Character, Character> readsAs() {
        Map<Character, Character> map = new HashMap<>();
        for (int i = 0; i < LOOK_ALIKE.length(); i += 2) {
            map.put(LOOK_ALIKE.charAt(i), LOOK_ALIKE.charAt(i + 1));
        }
        return Map.copyOf(map);
    }

    static Reading of(String text) {
        Folding folding = new Folding(text.length());
        Map<Integer, String> decomposed = new HashMap<>();
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (point < 0x80) {
                folding.ascii((char) point, i, next);
            } else if (isSeen(point)) {
                folding.other(point, decomposed.computeIfAbsent(point, Reading::decompose), i, next);
            }
            i = next;
        }
        return folding.done(text);
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.CONTROL -> false;
            default -> true;
        };
    }

    private static String decompose(int point) {
        if (Character.getType(point) == Character.SURROGATE) {
            return "\ufffd";
        }
        int number = Character.getType(point) == Character.OTHER_NUMBER || Character.isDigit(point)
                ? Character.getNumericValue(point)
                : -1;
        if (number >= 0 && number <= 9) {
            return String.valueOf(number);
        }
        String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        // One sign may stand for a sentence, and nobody hides a number in it.
        return decomposed.length() <= LONGEST_SIGN ? decomposed : "\ufffd";
    }

    /** Grows as it is written. */
    private static final class Folding {

        private char[] letters;
        private boolean[] capitals;
        private int[] starts;
        private int[] ends;
        private int length;

        Folding(int expected) {
            letters = new char[expected + 16];
            capitals = new boolean[expected + 16];
            starts = new int[expected + 16];
            ends = new int[expected + 16];
        }

        void ascii(char letter, int start, int end) {
            if (letter >= 'A' && letter <= 'Z') {
                add((char) (letter + 32), true, start, end);
            } else if (letter >= ' ' && letter != 0x7f) {
                add(letter == '`' ? '\'' : letter, false, start, end);
            } else if (letter == '\n' || letter == '\r' || letter == '\t') {
                add(letter == '\t' ? ' ' : '\n', false, start, end);
            }
        }

        void other(int point, String decomposed, int start, int end) {
            boolean capital = Character.isUpperCase(point);
            for (int i = 0; i < decomposed.length(); i++) {
                char letter = decomposed.charAt(i);
                if (!isSeen(letter)) {
                    continue;
                }
                char lower = Character.toLowerCase(letter);
                char plain = Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                        ? (letter == '\u2028' || letter == '\u2029' ? '\n' : ' ')
                        : READS_AS.getOrDefault(lower, lower);
                add(plain, capital || Character.isUpperCase(letter), start, end);
            }
        }

        private void add(char letter, boolean capital, int start, int end) {
            if (length == letters.length) {
                int larger = length * 2;
                letters = Arrays.copyOf(letters, larger);
                capitals = Arrays.copyOf(capitals, larger);
                starts = Arrays.copyOf(starts, larger);
                ends = Arrays.copyOf(ends, larger);
            }
            letters[length] = letter;
            capitals[length] = capital;
            starts[length] = start;
            ends[length++] = end;
        }

        Reading done(String text) {
            return new Reading(
                    text,
                    Arrays.copyOf(letters, length),
                    Arrays.copyOf(capitals, length),
                    Arrays.copyOf(starts, length),
                    Arrays.copyOf(ends, length));
        }
    }

    private List<Token> tokenize() {
        List<Token> found = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= letters.length; i++) {
            boolean inside = i < letters.length && (Character.isLetterOrDigit(letters[i]) || isApostrophe(i, from));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                found.add(token(from, i));
                from = -1;
            }
        }
        return found;
    }

    /** As in ma'arif. */
    private boolean isApostrophe(int i, int from) {
        return letters[i] == '\''
                && from >= 0
                && i + 1 < letters.length
                && Character.isLetter(letters[i - 1])
                && Character.isLetter(letters[i + 1]);
    }

    private Token token(int from, int to) {
        StringBuilder word = new StringBuilder(to - from);
        int digits = 0;
        boolean upper = to - from > 1;
        for (int i = from; i < to; i++) {
            if (letters[i] != '\'') {
                word.append(letters[i]);
                digits += Character.isDigit(letters[i]) ? 1 : 0;
            }
            upper &= capitals[i] || !Character.isLetter(letters[i]);
        }
        return new Token(from, to, word.toString(), digits, capitals[from], upper && hasCapital(from, to));
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (capitals[i]) {
                return true;
            }
        }
        return false;
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The token's word, or an empty one outside the text. */
    String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
    }

    int length() {
        return letters.length;
    }

    /** The letter, or a line feed outside the text. */
    char letter(int index) {
        return index >= 0 && index < letters.length ? letters[index] : '\n';
    }

    boolean isCapital(int index) {
        return capitals[index];
    }

    /** The first token that begins at a letter or behind it. */
    int tokenFrom(int letter) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).from() < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What stands between two tokens that follow one another. */
    String gap(int index) {
        return index >= 0 && index < gaps.length ? gaps[index] : "\n";
    }

    private String gapAfter(int index) {
        int from = tokens.get(index).to();
        int to = tokens.get(index + 1).from();
        return to - from == 1 && letters[from] == ' ' ? " " : new String(letters, from, Math.min(to - from, 12));
    }

    String letters(int from, int to) {
        int begin = Math.max(0, from);
        return new String(letters, begin, Math.max(0, Math.min(letters.length, to) - begin));
    }

    /** Where a letter began in the text as written. */
    int start(int letter) {
        return letters.length == 0 ? 0 : starts[letter];
    }

    /** Where the letter before this one ended in the text as written. */
    int end(int letter) {
        return letters.length == 0 ? 0 : ends[letter - 1];
    }

    /** Whether a sentence or a line ends between a token and the next. */
    boolean isBreakAfter(int index) {
        return index < 0 || index >= breaks.length || breaks[index];
    }

    private static boolean isBreak(String gap) {
        return gap.indexOf('\n') >= 0
                || gap.indexOf('!') >= 0
                || gap.indexOf('?') >= 0
                || gap.indexOf(';') >= 0
                || (gap.indexOf('.') >= 0 && !gap.equals("."));
    }
}
