package id.suara.moderation.detection;

import id.suara.kernel.ConcernCue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One way to say it, as {@code cues-id.tsv} writes it.
 *
 * @param steps what follows on what, by {@link CueSteps}; a gap is of up to four words
 * @param negative whether it says "tidak" itself
 * @param deed whether somebody does it ("memukul"), so that it needs to be done to somebody
 */
record CuePattern(String cueClass, ConcernCue.Level level, Need need, int[] steps, boolean negative, boolean deed) {

    enum Need {
        PERSON,
        /** As PERSON, and that somebody has to be said. */
        SAID,
        FIRST,
        ALWAYS
    }

    /**
     * Of which one stands there.
     *
     * @param mine what stands there with "my" or "me"
     */
    record Step(Set<String> keys, Set<String> mine) {}

    private static final int WIDEST_GAP = 4;

    /** @return the last word, or -1 when it does not begin here */
    int match(CueWords words, int at) {
        return match(words, at, 0);
    }

    private int match(CueWords words, int at, int step) {
        if (at >= words.size() || (step > 0 && words.at(at - 1).last())) {
            return -1;
        }
        int wanted = steps[step];
        if (wanted == CueSteps.GAP) {
            for (int skipped = 0; skipped <= WIDEST_GAP && at + skipped < words.size(); skipped++) {
                int end = match(words, at + skipped, step + 1);
                if (end >= 0 || words.at(at + skipped).last()) {
                    return end;
                }
            }
            return -1;
        }
        if (!CueSteps.has(words.at(at).fits(), wanted)) {
            return -1;
        }
        return step + 1 == steps.length ? at : match(words, at + 1, step + 1);
    }

    /** The second of its words, or the only one. */
    int next() {
        return steps.length == 1 ? steps[0] : steps[1] == CueSteps.GAP ? steps[2] : steps[1];
    }

    /** The patterns of a line.
     *
     *  @param words told each word that a pattern names; of a verb it names any other form that says the same */
    static List<CuePattern> parse(String line, CueSteps steps, CueLexicon words) {
        String[] cells = line.split("\t", -1);
        ConcernCue.Level level = ConcernCue.Level.valueOf(cells[1]);
        Need need = Need.valueOf(cells[2]);
        BiFunction<String, Boolean, CuePattern> pattern = (way, deed) -> {
            List<Step> said = steps(way, words);
            boolean negative =
                    said.stream().anyMatch(step -> step != null && step.keys().contains("tidak"));
            int[] ids = said.stream().mapToInt(steps::id).toArray();
            return new CuePattern(cells[0], level, need, ids, negative, deed);
        };
        List<CuePattern> patterns = new ArrayList<>();
        Stream.of(cells[3].split(",", -1)).flatMap(CuePattern::ways).forEach(way -> {
            String said = way.strip();
            if (said.startsWith("verb:")) {
                String verb = said.substring("verb:".length());
                patterns.add(pattern.apply("di~" + verb, false));
                patterns.add(pattern.apply("me~" + verb, true));
            } else {
                patterns.add(pattern.apply(said, false));
            }
        });
        return patterns;
    }

    /** Alternatives of two words, joined by +, make a way of their own. */
    private static Stream<String> ways(String way) {
        if (way.indexOf('+') < 0) {
            return Stream.of(way);
        }
        List<String> ways = List.of("");
        for (String word : way.strip().split("\\s+", -1)) {
            List<String> choices = new ArrayList<>();
            List<String> single = Stream.of(word.split("\\|", -1))
                    .filter(one -> one.indexOf('+') < 0)
                    .toList();
            if (!single.isEmpty()) {
                choices.add(String.join("|", single));
            }
            Stream.of(word.split("\\|", -1))
                    .filter(one -> one.indexOf('+') >= 0)
                    .map(one -> one.replace('+', ' '))
                    .forEach(choices::add);
            ways = ways.stream()
                    .flatMap(begun -> choices.stream().map(choice -> begun + " " + choice))
                    .toList();
        }
        return ways.stream();
    }

    private static List<Step> steps(String way, CueLexicon words) {
        List<Step> steps = new ArrayList<>();
        for (String word : way.split("\\s+", -1)) {
            steps.add(word.equals("*") ? null : step(word, words));
        }
        return steps;
    }

    private static Step step(String word, CueLexicon words) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> mine = new LinkedHashSet<>();
        for (String one : word.split("\\|", -1)) {
            boolean my = one.startsWith("my:");
            String bare = my ? one.substring("my:".length()) : one;
            boolean plain = bare.indexOf('~') < 0 && bare.indexOf('@') < 0;
            String key = plain ? CueLexicon.fullForm(bare) : bare;
            (my ? mine : keys).add(key);
            if (plain) {
                words.know(key);
                (my ? mine : keys).addAll(words.voices(key));
            }
        }
        return new Step(Set.copyOf(keys), Set.copyOf(mine));
    }
}
