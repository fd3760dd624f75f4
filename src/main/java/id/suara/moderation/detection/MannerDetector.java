package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shouting and floods: not forbidden, but a person looks. */
final class MannerDetector implements Detector {

    private static final int LOUD_WORDS = 4;
    private static final int LOUD_LETTERS = 20;
    private static final int SAME_SIGN = 8;
    private static final int SAME_MARK = 6;
    private static final int SAME_WORD = 5;
    private static final int SAME_LINE = 3;
    private static final String RULERS = "-_=.~*#\u2026 \n";
    private static final Set<String> LAUGHS = Set.of("ha", "he", "hi", "wk", "xi", "hu", "kw");

    @Override
    public List<Hit> in(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        shouting(reading, hits);
        repeatedSigns(reading, hits);
        repeatedWords(reading, hits);
        repeatedLines(reading, hits);
        return hits;
    }

    /** Words in capitals that follow one another; abbreviations of up to four letters go along but do not count. */
    private static void shouting(Reading reading, List<Hit> hits) {
        int first = -1;
        int words = 0;
        int letters = 0;
        for (int i = 0; i <= reading.size(); i++) {
            boolean loud = i < reading.size()
                    && (reading.token(i).upper()
                            || (reading.token(i).isNumber() && first >= 0)
                            || (reading.token(i).length() == 1
                                    && first >= 0
                                    && reading.token(i).capital()));
            if (loud) {
                first = first < 0 ? i : first;
                boolean counts = reading.token(i).isWord() && reading.token(i).length() > 4;
                words += counts ? 1 : 0;
                letters += reading.token(i).isWord() ? reading.token(i).length() : 0;
            } else if (first >= 0) {
                if ((words >= LOUD_WORDS - 1 && letters >= LOUD_LETTERS) || words >= LOUD_WORDS) {
                    hits.add(Hit.of(
                            HitClass.SHOUTING,
                            reading,
                            reading.token(first).from(),
                            reading.token(i - 1).to()));
                }
                first = -1;
                words = 0;
                letters = 0;
            }
        }
    }

    private static void repeatedSigns(Reading reading, List<Hit> hits) {
        int from = 0;
        for (int i = 1; i <= reading.length(); i++) {
            if (i < reading.length() && reading.letter(i) == reading.letter(from)) {
                continue;
            }
            char sign = reading.letter(from);
            int least = sign == '!' || sign == '?' ? SAME_MARK : SAME_SIGN;
            if (i - from >= least && RULERS.indexOf(sign) < 0 && !Character.isDigit(sign)) {
                hits.add(Hit.of(HitClass.FLOOD, reading, from, i));
            }
            from = i;
        }
        emoji(reading, hits);
    }

    /** The same pair of units, as emoji are: eight in a row. */
    private static void emoji(Reading reading, List<Hit> hits) {
        int from = 0;
        for (int i = 2; i <= reading.length(); i += 1) {
            boolean same = i < reading.length() && reading.letter(i) == reading.letter(i - 2);
            if (same) {
                continue;
            }
            boolean letters = Character.isLetterOrDigit(reading.letter(from))
                    || reading.letter(from) == reading.letter(from + 1)
                    || RULERS.indexOf(reading.letter(from)) >= 0
                    || reading.letter(from) < 0x80;
            if (i - from >= 2 * SAME_SIGN && !letters) {
                hits.add(Hit.of(HitClass.FLOOD, reading, from, i));
            }
            from = i - 1;
        }
    }

    private static void repeatedWords(Reading reading, List<Hit> hits) {
        int first = 0;
        for (int i = 1; i <= reading.size(); i++) {
            if (i < reading.size() && reading.word(i).equals(reading.word(first))) {
                continue;
            }
            boolean word =
                    first < reading.size() && reading.token(first).isWord() && !LAUGHS.contains(reading.word(first));
            if (i - first >= SAME_WORD && word) {
                hits.add(Hit.of(
                        HitClass.FLOOD,
                        reading,
                        reading.token(first).from(),
                        reading.token(i - 1).to()));
            }
            first = i;
        }
    }

    private static void repeatedLines(Reading reading, List<Hit> hits) {
        Map<String, Integer> seen = new HashMap<>();
        int from = 0;
        for (int i = 0; i < reading.size(); i++) {
            if (!reading.isBreakAfter(i) && i + 1 < reading.size()) {
                continue;
            }
            int begin = reading.token(from).from();
            int end = reading.token(i).to();
            if (end - begin >= 12
                    && end - begin < 600
                    && seen.merge(reading.letters(begin, end), 1, Integer::sum) == SAME_LINE) {
                hits.add(Hit.of(HitClass.FLOOD, reading, begin, end));
            }
            from = i + 1;
        }
    }
}
