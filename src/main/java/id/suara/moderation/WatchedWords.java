package id.suara.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that hold a text for a person, and that no pen name may be. They are never shown to anyone. */
@ApplicationScoped
public class WatchedWords {

    private static final String LIST = "/data/watchwords-id.txt";

    private Set<String> words = Set.of();

    @PostConstruct
    void read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WatchedWords.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            words = lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(LookAlikes::key)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text holds one as a word, as two words written apart, or as all of its letters spelled out with gaps. */
    public boolean isIn(String text) {
        List<String> found = LookAlikes.words(text);
        for (int i = 0; i < found.size(); i++) {
            if (words.contains(found.get(i))
                    || (i > 0 && words.contains(LookAlikes.key(found.get(i - 1) + found.get(i))))) {
                return true;
            }
        }
        return words.contains(LookAlikes.key(text));
    }
}
