package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows of digits in a text, however they are written: apart, in words, with letters that look like digits. */
final class Digits {

    /**
     * Digits that stand together.
     *
     * @param from first letter of the reading
     * @param to behind the last
     * @param token the token that holds them
     * @param spelled whether they were words
     */
    record Unit(String digits, int from, int to, int token, boolean spelled) {}

    private static final int WIDEST_GAP = 5;
    private static final Set<String> BETWEEN = Set.of(
            "strip",
            "spasi",
            "titik",
            "min",
            "dash",
            "terus",
            "trus",
            "lalu",
            "trs",
            "kemudian",
            "koma",
            "minus",
            "dan",
            "abis",
            "sama",
            "space",
            "spasinya");
    private static final Set<String> DOUBLES = Set.of("dobel", "double", "dabel", "dobol");
    private static final String LOOKS_LIKE = "oliszbqge";
    private static final String READS_AS = "011528093";

    private final Reading reading;
    private final List<List<Unit>> rows = new ArrayList<>();
    private List<Unit> row = new ArrayList<>();
    private int between;

    private Digits(Reading reading) {
        this.reading = reading;
    }

    static List<List<Unit>> rows(Reading reading) {
        Digits digits = new Digits(reading);
        for (int i = 0; i < reading.size(); i++) {
            digits.read(i);
        }
        digits.endRow();
        return digits.rows;
    }

    private void read(int index) {
        Token token = reading.token(index);
        String word = token.word();
        if (token.isNumber()) {
            add(new Unit(word, token.from(), token.to(), index, false));
            return;
        }
        String spelled = token.isWord() ? NumberWords.digits(word) : null;
        if (spelled != null) {
            add(new Unit(doubled(index, spelled), token.from(), token.to(), index, true));
        } else if (token.isWord()) {
            readWord(index, token);
        } else {
            readMixed(index, token);
        }
    }

    private String doubled(int index, String digit) {
        String before = reading.word(index - 1);
        return DOUBLES.contains(before)
                ? digit.repeat(2)
                : before.startsWith("trip") && before.length() < 8 ? digit.repeat(3) : digit;
    }

    private void readWord(int index, Token token) {
        String word = token.word();
        if (word.equals("puluh") || word.equals("belas")) {
            tens(token, word.equals("belas"));
        } else if (isLookAlike(word) && word.length() <= 3 && neighboursDigits(index)) {
            add(new Unit(asDigits(word), token.from(), token.to(), index, false));
        } else if (BETWEEN.contains(word) || DOUBLES.contains(word) || (word.startsWith("trip") && word.length() < 8)) {
            if (++between > 2) {
                endRow();
            }
        } else {
            endRow();
        }
    }

    private boolean neighboursDigits(int index) {
        return (isDigits(index - 1) && isDigits(index + 1))
                || (index + 2 < reading.size() && isDigits(index + 1) && isDigits(index + 2))
                || (isDigits(index - 1) && isDigits(index - 2));
    }

    private boolean isDigits(int index) {
        if (index < 0 || index >= reading.size()) {
            return false;
        }
        String word = reading.word(index);
        return reading.token(index).digitsInside()
                || NumberWords.isOne(word)
                || (word.length() == 1 && isLookAlike(word));
    }

    /** Dua puluh is 2 and then 0 until a digit follows it. */
    private void tens(Token token, boolean teens) {
        if (row.isEmpty()) {
            return;
        }
        Unit last = row.remove(row.size() - 1);
        String digits = teens ? "1" + last.digits() : last.digits() + (isOneNext(last.token() + 2) ? "" : "0");
        row.add(new Unit(digits, last.from(), token.to(), last.token() + 1, true));
    }

    private boolean isOneNext(int index) {
        String digits = index < reading.size() ? NumberWords.digits(reading.word(index)) : null;
        return digits != null
                && digits.length() == 1
                && !digits.equals("0")
                && !Set.of("puluh", "belas").contains(reading.word(index + 1));
    }

    /** Letters and digits in one: 08l2, wa0812, 0812three. */
    private void readMixed(int index, Token token) {
        String word = token.word();
        if (isLookAlike(word) && token.digitCount() * 2 >= word.length()) {
            add(new Unit(asDigits(word), token.from(), token.to(), index, false));
            return;
        }
        if (word.length() != token.to() - token.from()) {
            endRow();
            return;
        }
        int from = 0;
        while (from < word.length()) {
            boolean number = Character.isDigit(word.charAt(from));
            int to = from + 1;
            while (to < word.length() && Character.isDigit(word.charAt(to)) == number) {
                to++;
            }
            readPart(index, word, from, to, number);
            from = to;
        }
    }

    private void readPart(int index, String word, int from, int to, boolean number) {
        String part = word.substring(from, to);
        int begin = reading.token(index).from();
        boolean between = from > 0 && to < word.length();
        if (number) {
            add(new Unit(part, begin + from, begin + to, index, false));
        } else if (part.length() <= 2 && isLookAlike(part) && (between || part.equals("o") || part.equals("oo"))) {
            add(new Unit(asDigits(part), begin + from, begin + to, index, false));
        } else {
            String spelled = NumberWords.digits(part);
            if (spelled == null) {
                endRow();
            } else {
                add(new Unit(spelled, begin + from, begin + to, index, true));
            }
        }
    }

    private static boolean isLookAlike(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (!Character.isDigit(letter) && LOOKS_LIKE.indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String asDigits(String word) {
        StringBuilder digits = new StringBuilder();
        for (char letter : word.toCharArray()) {
            int at = LOOKS_LIKE.indexOf(letter);
            digits.append(at < 0 ? letter : READS_AS.charAt(at));
        }
        return digits.toString();
    }

    private void add(Unit unit) {
        if (!row.isEmpty() && !isNear(row.get(row.size() - 1), unit)) {
            endRow();
        }
        between = 0;
        row.add(unit);
    }

    private boolean isNear(Unit last, Unit next) {
        int gap = next.from() - last.to();
        if (between > 0 && gap < 30) {
            return true;
        }
        if (gap > WIDEST_GAP) {
            return false;
        }
        String letters = reading.letters(last.to(), next.from());
        return letters.indexOf('%') < 0 && letters.indexOf('\n') < 0;
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
        between = 0;
    }
}
