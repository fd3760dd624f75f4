package id.suara.moderation.detection;

import id.suara.moderation.detection.CueWords.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signs that something is done to the writer or to somebody the writer knows: {@code cues-id.tsv} says which. */
final class CueDetector implements Detector {

    private static final int WINDOW = 5;

    private final CueLexicon lexicon = CueLexicon.read();
    private final CueSteps steps = new CueSteps();
    private final Map<Integer, List<CuePattern>> byFirst = new HashMap<>();
    private final long[] firsts;

    CueDetector() {
        Lexicon.lines("/detection/cues-id.tsv")
                .flatMap(line -> CuePattern.parse(line, steps, lexicon).stream())
                .forEach(pattern -> byFirst.computeIfAbsent(pattern.steps()[0], none -> new ArrayList<>())
                        .add(pattern));
        firsts = new long[steps.words()];
        byFirst.keySet().forEach(id -> CueSteps.set(firsts, id));
    }

    @Override
    public List<Hit> in(Reading reading) {
        CueWords words = CueWords.of(lexicon, steps, reading);
        CueContext context = new CueContext(words);
        List<Hit> hits = new ArrayList<>();
        long[] behind = new long[firsts.length];
        for (int i = 0; i < words.size(); i++) {
            long[] fits = words.at(i).fits();
            boolean looked = false;
            for (int block = 0; block < firsts.length; block++) {
                for (long bits = fits[block] & firsts[block]; bits != 0; bits &= bits - 1) {
                    if (!looked) {
                        lookBehind(words, i, behind);
                        looked = true;
                    }
                    int first = block * 64 + Long.numberOfTrailingZeros(bits);
                    for (CuePattern pattern : byFirst.get(first)) {
                        if (pattern.steps().length == 1 || CueSteps.has(behind, pattern.next())) {
                            tryAt(reading, words, context, i, pattern, hits);
                        }
                    }
                }
            }
        }
        return hits;
    }

    /** Which steps the next words are: most patterns need no closer look. */
    private static void lookBehind(CueWords words, int at, long[] behind) {
        java.util.Arrays.fill(behind, 0);
        for (int i = at + 1;
                i <= at + WINDOW && i < words.size() && !words.at(i - 1).last();
                i++) {
            long[] fits = words.at(i).fits();
            for (int block = 0; block < behind.length; block++) {
                behind[block] |= fits[block];
            }
        }
    }

    private static void tryAt(
            Reading reading, CueWords words, CueContext context, int at, CuePattern pattern, List<Hit> hits) {
        int last = pattern.match(words, at);
        if (last >= 0 && context.isSign(at, last, pattern)) {
            hits.add(hit(reading, words, at, last, pattern));
        }
    }

    private static Hit hit(Reading reading, CueWords words, int first, int last, CuePattern pattern) {
        Word begun = words.at(first);
        boolean apart = first > 0 && words.at(first - 1).token() < begun.token() - 1;
        int from = reading.token(apart ? begun.token() - 1 : begun.token()).from();
        int to = reading.token(words.at(last).token()).to();
        return new Hit(reading.start(from), reading.end(to), HitClass.CUE, pattern.cueClass(), pattern.level());
    }
}
