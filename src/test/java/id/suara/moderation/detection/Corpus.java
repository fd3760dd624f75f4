package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lines of children's writing in which {@code [[CLASS span]]} marks what must be found; a line without a mark is clean. */
final class Corpus {

    /** @param wanted the class of each span that must be found */
    record Line(String text, Map<int[], String> wanted) {}

    private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z_]+) (.*?)]](?!])");

    private final String name;
    private final Predicate<Hit> counts;
    private final double covered;
    private final List<Line> lines;
    private final Map<String, int[]> byClass = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int clean;
    private int held;

    private Corpus(String name, List<Line> lines, Predicate<Hit> counts, double covered) {
        this.name = name;
        this.lines = lines;
        this.counts = counts;
        this.covered = covered;
    }

    /** @param counts which hits find what is marked; every hit counts where nothing is
     *  @param covered how much of a span the hits together have to mark; 0 for any of it */
    static Corpus read(String name, Predicate<Hit> counts, double covered) {
        return new Corpus(
                name, Lexicon.lines("/corpora/" + name).map(Corpus::line).toList(), counts, covered);
    }

    private static Line line(String marked) {
        StringBuilder text = new StringBuilder();
        Map<int[], String> wanted = new LinkedHashMap<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            wanted.put(new int[] {text.length(), text.length() + mark.group(2).length()}, mark.group(1));
            text.append(mark.group(2));
            at = mark.end();
        }
        return new Line(text.append(marked.substring(at)).toString(), wanted);
    }

    int size() {
        return lines.size();
    }

    int cleanLines() {
        return (int) lines.stream().filter(line -> line.wanted().isEmpty()).count();
    }

    Corpus measure(Detection detection) {
        lines.forEach(line -> measure(line, detection.read(line.text()).hits()));
        System.out.println(table());
        return this;
    }

    /** A clean line that anything holds is held, whatever the corpus is about. */
    private void measure(Line line, List<Hit> all) {
        if (line.wanted().isEmpty()) {
            clean++;
            if (!all.isEmpty()) {
                held++;
                all.forEach(hit -> count(
                        hit.hitClass() == HitClass.CUE
                                ? hit.detail()
                                : hit.hitClass().name())[2]++);
                wrong.add("held: " + line.text());
            }
        }
        List<Hit> hits = all.stream().filter(counts).toList();
        line.wanted().forEach((span, wanted) -> {
            int[] counted = count(wanted);
            counted[0]++;
            int length = span[1] - span[0];
            long marked = IntStream.range(span[0], span[1])
                    .filter(at -> hits.stream().anyMatch(hit -> hit.start() <= at && at < hit.end()))
                    .count();
            boolean found = marked > 0 && marked >= covered * length;
            if (found) {
                counted[1]++;
            } else {
                wrong.add("missed " + wanted + ": " + line.text());
            }
        });
    }

    private int[] count(String hitClass) {
        return byClass.computeIfAbsent(hitClass, none -> new int[3]);
    }

    double recall() {
        int wanted = byClass.values().stream().mapToInt(counted -> counted[0]).sum();
        return (double) byClass.values().stream()
                        .mapToInt(counted -> counted[1])
                        .sum()
                / wanted;
    }

    /** The recall of each class of which the corpus marks at least so many. */
    Map<String, Double> recalls(int least) {
        Map<String, Double> recalls = new TreeMap<>();
        byClass.forEach((hitClass, counted) -> {
            if (counted[0] >= least) {
                recalls.put(hitClass, (double) counted[1] / counted[0]);
            }
        });
        return recalls;
    }

    double falseHolds() {
        return (double) held / clean;
    }

    List<String> wrong() {
        return wrong;
    }

    private String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d lines, recall %.1f %%, false holds %.1f %%%n",
                name,
                lines.size(),
                100 * recall(),
                100 * falseHolds()));
        byClass.forEach((hitClass, counted) -> table.append(String.format(
                Locale.ROOT,
                "  %-15s %3d of %3d found, %d clean lines held%n",
                hitClass,
                counted[1],
                counted[0],
                counted[2])));
        return table.toString();
    }
}
