package id.suara.ideas;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Pen names to pick from: an animal, a plant or a thing of nature, and what it is like. */
@ApplicationScoped
public class PenNames {

    private static final String LIST = "/data/pen-names-id.txt";

    private List<String> nouns = List.of();
    private List<String> qualities = List.of();

    @PostConstruct
    void read() {
        nouns = section("[nouns]");
        qualities = section("[qualities]");
    }

    /** Different names in an order that the seed alone decides: a page that is sent back knows them again. */
    Stream<String> shuffled(long seed) {
        Random random = new Random(seed * 31 + 17);
        return Stream.generate(() -> pick(nouns, random) + " " + pick(qualities, random))
                .limit((long) nouns.size() * qualities.size())
                .distinct();
    }

    /** Whether it is one of these, so that everybody may read it though no moderator has. */
    public boolean offers(String name) {
        return nouns.stream()
                .filter(noun -> name.startsWith(noun + " "))
                .anyMatch(noun -> qualities.contains(name.substring(noun.length() + 1)));
    }

    int combinations() {
        return nouns.size() * qualities.size();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> section(String heading) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PenNames.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            List<String> words = new ArrayList<>();
            boolean inside = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    inside = line.equals(heading);
                } else if (inside && !line.isBlank() && !line.startsWith("#")) {
                    words.add(line.strip());
                }
            }
            return List.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
