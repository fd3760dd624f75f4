package id.suara.moderation.detection;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A detector's words, by the names of its lists: {@code /detection/X-words-id.tsv}. */
final class WordLists {

    private final String detector;
    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists(String detector) {
        this.detector = detector;
    }

    static WordLists read(String detector) {
        WordLists lists = new WordLists(detector);
        Lexicon.lines("/detection/" + detector + "-words-id.tsv").forEach(line -> {
            List<String> cells = List.of(line.split("\t", -1));
            lists.lists.put(cells.get(0), set(Stream.of(cells.get(1).split(" ", -1))));
        });
        return lists;
    }

    /** Asked for every word of a text by every detector: a hash set answers twice as fast as the platform's unmodifiable one. */
    static Set<String> set(Stream<String> words) {
        Set<String> set = new HashSet<>();
        words.forEach(set::add);
        return Collections.unmodifiableSet(set);
    }

    /** @throws IllegalArgumentException when there is no such list: a detector without its words finds nothing */
    Set<String> of(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No list " + name + " among the words of " + detector);
        }
        return words;
    }
}
