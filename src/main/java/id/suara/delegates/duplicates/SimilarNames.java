package id.suara.delegates.duplicates;

import id.suara.delegates.intake.Nominee;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Whether two names may be one, written in two ways. */
final class SimilarNames {

    /** Above this, two letters in a name of two words differ at most. */
    static final double ALIKE = 0.93;

    /** As the most frequent first name is written and shortened; a full stop behind it is gone already. */
    private static final Set<String> MUHAMMAD = Set.of(
            "m", "md", "moh", "mohd", "muh", "mhd", "mohamad", "mohammad", "mohamed", "mochamad", "moch", "muhamad");

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private SimilarNames() {}

    /** Of two names, both folded as {@link Nominee#foldedName} does.
     *
     *  @return 1 for names that are the same but for titles, order and the spelling of Muhammad, or where one leaves out words
     *     of the other and has two at least; else less */
    static double likeness(String one, String other) {
        List<String> ones = words(one);
        List<String> others = words(other);
        boolean shortened =
                Math.min(ones.size(), others.size()) > 1 && (ones.containsAll(others) || others.containsAll(ones));
        return shortened ? 1 : SIMILARITY.apply(String.join(" ", ones), String.join(" ", others));
    }

    private static List<String> words(String name) {
        return Stream.of(name.split(" "))
                .map(word -> MUHAMMAD.contains(word) ? "muhammad" : word)
                .toList();
    }
}
