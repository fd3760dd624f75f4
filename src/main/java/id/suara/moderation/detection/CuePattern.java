package id.suara.moderation.detection;

import id.suara.kernel.ConcernCue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line's way to say it.
 *
 * @param steps what follows on what; null is a gap of up to four words
 * @param deed whether somebody does it ("memukul"), so that it needs to be done to somebody
 */
record CuePattern(String cueClass, ConcernCue.Level level, Need need, List<Step> steps, boolean deed) {

    enum Need {
        PERSON,
        /** As PERSON, and that somebody has to be said. */
        SAID,
        FIRST,
        ALWAYS
    }

    /** Words of which one stands there; some only begin so. */
    record Step(Set<String> words, List<String> beginnings) {

        boolean matches(String word) {
            if (words.contains(word)) {
                return true;
            }
            for (String beginning : beginnings) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final int WIDEST_GAP = 4;

    /** @return the last word, or -1 when it does not begin here */
    int match(List<CueWords.Word> words, int at) {
        return match(words, at, 0);
    }

    private int match(List<CueWords.Word> words, int at, int step) {
        if (step > 0 && words.get(at - 1).last() && words.get(at - 1).token() < Integer.MAX_VALUE) {
            return -1;
        }
        if (at >= words.size()) {
            return -1;
        }
        Step wanted = steps.get(step);
        if (wanted == null) {
            for (int skipped = 0; skipped <= WIDEST_GAP && at + skipped < words.size(); skipped++) {
                int end = match(words, at + skipped, step + 1);
                if (end >= 0 || words.get(at + skipped).last()) {
                    return end;
                }
            }
            return -1;
        }
        if (!wanted.matches(words.get(at).text())) {
            return -1;
        }
        return step + 1 == steps.size() ? at : match(words, at + 1, step + 1);
    }

    /** The patterns of a line of {@code cues-id.tsv}. */
    static List<CuePattern> parse(String line) {
        String[] cells = line.split("\t", -1);
        ConcernCue.Level level = ConcernCue.Level.valueOf(cells[1]);
        Need need = Need.valueOf(cells[2]);
        List<CuePattern> patterns = new ArrayList<>();
        for (String way :
                Stream.of(cells[3].split(",", -1)).flatMap(CuePattern::ways).toList()) {
            String words = way.strip();
            if (!words.startsWith("verb:")) {
                patterns.add(new CuePattern(cells[0], level, need, steps(words), false));
                continue;
            }
            String[] parts = words.substring("verb:".length()).split(" ", 2);
            List<Step> behind = parts.length == 1 ? List.of() : steps(parts[1]);
            patterns.add(new CuePattern(cells[0], level, need, joined(passive(parts[0]), behind), false));
            patterns.add(new CuePattern(cells[0], level, need, joined(active(parts[0]), List.of()), true));
        }
        return patterns;
    }

    /** Alternatives of two words, joined by +, make a way of their own. */
    private static Stream<String> ways(String way) {
        if (way.indexOf('+') < 0) {
            return Stream.of(way);
        }
        String[] words = way.strip().split("\\s+", -1);
        List<String> ways = new ArrayList<>(List.of(""));
        for (String word : words) {
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

    private static List<Step> joined(Set<String> first, List<Step> behind) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(first, List.of()));
        steps.addAll(behind);
        return steps;
    }

    private static List<Step> steps(String words) {
        List<Step> steps = new ArrayList<>();
        for (String word : words.split("\\s+", -1)) {
            if (word.equals("*")) {
                steps.add(null);
                continue;
            }
            Set<String> whole = new LinkedHashSet<>();
            List<String> beginnings = new ArrayList<>();
            for (String one : word.split("\\|", -1)) {
                if (one.endsWith("~")) {
                    beginnings.add(one.substring(0, one.length() - 1));
                } else {
                    whole.add(CueWords.meaning(one));
                    CueWords.stem(one).ifPresent(whole::add);
                }
            }
            steps.add(new Step(Set.copyOf(whole), List.copyOf(beginnings)));
        }
        return steps;
    }

    private static Set<String> passive(String root) {
        Set<String> forms = new LinkedHashSet<>();
        for (String prefix : List.of("di", "ter", "ke")) {
            for (String suffix : List.of("", "in", "i", "kan")) {
                forms.add(prefix + root + suffix);
            }
        }
        forms.remove("ter" + root);
        forms.remove("ke" + root);
        return forms;
    }

    private static Set<String> active(String root) {
        String nasal = nasal(root);
        Set<String> forms = new LinkedHashSet<>();
        for (String stem : List.of(root, nasal, "me" + nasal, "nge" + root)) {
            for (String suffix : List.of("", "in", "i", "kan", "iin")) {
                forms.add(stem + suffix);
            }
        }
        return forms;
    }

    private static String nasal(String root) {
        return switch (root.charAt(0)) {
            case 'p' -> "m" + root.substring(1);
            case 't' -> "n" + root.substring(1);
            case 'k' -> "ng" + root.substring(1);
            case 's' -> "ny" + root.substring(1);
            case 'b' -> "m" + root;
            case 'j', 'c', 'd' -> "n" + root;
            case 'l', 'r', 'n', 'm' -> root;
            default -> "ng" + root;
        };
    }
}
