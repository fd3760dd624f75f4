package id.suara.moderation.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Reads a text with every detector there is. Made once; reading needs no lock and keeps nothing. */
public final class Detection {

    private static final Logger LOG = Logger.getLogger(Detection.class.getName());

    /**
     * What a child is told before sending (S15).
     *
     * @param key the text's key, {@code detection.hint.X}
     */
    public record Hint(int start, int end, HitClass hitClass, String key) {}

    /** Letters of a text that are read. More than three times the longest text that anybody can send, so that no text can take
     *  more than a moment. */
    public static final int LONGEST_READ = 10_000;

    private final List<Detector> detectors;

    Detection(List<Detector> detectors) {
        this.detectors = List.copyOf(detectors);
    }

    /** With what comes with Suara: its lists and nothing that organizers added. */
    public static Detection builtIn() {
        Names names = new Names(Lexicon.read());
        Set<String> words = Lexicon.lines("/data/watchwords-id.txt")
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Detection(List.of(
                new NumberDetector(helpNumbers()),
                new LinkDetector(),
                new HandleDetector(names),
                new AddressDetector(names),
                new SchoolDetector(names),
                new NameDetector(names),
                new WatchedWordDetector(words, names),
                new MannerDetector(),
                new CueDetector()));
    }

    /** The numbers that everybody may call are no personal data. */
    private static Set<String> helpNumbers() {
        Properties lines = new Properties();
        try (InputStream in = Objects.requireNonNull(Detection.class.getResourceAsStream("/helplines.properties"))) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.values().stream()
                .flatMap(line ->
                        List.of(line.toString().split("\\|", -1)).stream().limit(2))
                .map(number -> number.replaceAll("\\D", ""))
                .filter(number -> number.length() > 4)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, and these rules of the organizers. A rule that is wrong holds every text: see {@link HitClass#UNREAD}. */
    public Detection with(List<Rule> rules) {
        List<Detector> all = new ArrayList<>(detectors);
        rules.forEach(rule -> all.add(rule.detector()));
        return new Detection(all);
    }

    /** Never throws: what a detector could not read is held (S12), and so is what stands behind the first {@link #LONGEST_READ}
     *  letters. */
    public Findings read(String text) {
        if (text.length() <= LONGEST_READ) {
            return Findings.of(whole(text));
        }
        List<Hit> hits = new ArrayList<>(whole(text.substring(0, LONGEST_READ)));
        hits.add(new Hit(LONGEST_READ, text.length(), HitClass.UNREAD, null, null));
        return Findings.of(hits);
    }

    /** To its end, however long it is. */
    List<Hit> whole(String text) {
        List<Hit> hits = new ArrayList<>();
        Reading reading;
        try {
            reading = Reading.of(text);
        } catch (RuntimeException e) {
            return List.of(unread(text, e));
        }
        for (Detector detector : detectors) {
            try {
                hits.addAll(detector.in(reading));
            } catch (RuntimeException e) {
                hits.add(unread(text, e));
            }
        }
        return hits;
    }

    private static Hit unread(String text, RuntimeException failure) {
        // The failure's message may hold a child's words.
        LOG.log(
                Level.SEVERE,
                "A detector failed, the text is held: {0}",
                failure.getClass().getName());
        return new Hit(0, text.length(), HitClass.UNREAD, null, null);
    }

    /** What the child should look at before sending; nothing about signs of danger, which a person answers (S19). */
    public List<Hint> hintsFor(String text) {
        return read(text).hits().stream()
                .filter(hit -> hit.hitClass().isHinted())
                .map(hit -> new Hint(hit.start(), hit.end(), hit.hitClass(), hit.hint()))
                .toList();
    }
}
