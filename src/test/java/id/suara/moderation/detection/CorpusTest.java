package id.suara.moderation.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbers of S14, on what the detectors were written with and on what was written after them. The tables are printed.
 * The heads of the {@code -unseen} files say what their first run found.
 */
class CorpusTest {

    private static final double LEAST_RECALL = 0.95;
    private static final double MOST_FALSE_HOLDS = 0.05;
    private static final double LEAST_RECALL_OF_A_CLASS = 0.85;
    private static final int ENOUGH_OF_A_CLASS = 3;
    /** So much of a telephone number or an address has to be marked: what is covered by the marks is all a moderator covers. */
    private static final double COVERED = 0.8;

    private static final Predicate<Hit> PERSONAL = hit -> hit.hitClass().isPersonal();
    private static final Predicate<Hit> CUES = hit -> hit.hitClass() == HitClass.CUE;
    private static final Predicate<Hit> WORDS = hit -> hit.hitClass() == HitClass.WATCHED_WORD;

    private final Detection detection = Detection.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "personal-data.txt",
                "personal-data-unseen.txt",
                "personal-data-unseen-2.txt",
                "personal-data-unseen-3.txt",
                "personal-data-unseen-4.txt",
                "personal-data-unseen-5.txt"
            })
    @DisplayName("S14 finds personal data, at least 95 % of it, and holds at most 5 % of clean lines")
    void findsPersonalData(String corpus) {
        check(Corpus.read(corpus, PERSONAL, COVERED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cues.txt",
                "cues-unseen.txt",
                "cues-unseen-2.txt",
                "cues-unseen-3.txt",
                "cues-unseen-4.txt",
                "cues-unseen-5.txt"
            })
    void findsSignsOfDanger(String corpus) {
        check(Corpus.read(corpus, CUES, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "watched-words.txt",
                "watched-words-unseen.txt",
                "watched-words-unseen-2.txt",
                "watched-words-unseen-3.txt",
                "watched-words-unseen-4.txt"
            })
    void findsWatchedWords(String corpus) {
        check(Corpus.read(corpus, WORDS, 0));
    }

    @Test
    @DisplayName("S14 the corpus has at least 400 lines, half of them clean")
    void isLargeEnough() {
        Corpus first = Corpus.read("personal-data.txt", PERSONAL, COVERED);
        Corpus second = Corpus.read("personal-data-unseen.txt", PERSONAL, COVERED);
        int lines = first.size() + second.size();
        int clean = first.cleanLines() + second.cleanLines();
        assertThat(lines).isGreaterThanOrEqualTo(400);
        assertThat((double) clean / lines).isBetween(0.45, 0.6);
    }

    private void check(Corpus corpus) {
        corpus.measure(detection);
        assertThat(corpus.recall())
                .as(() -> "missed or held: " + corpus.wrong())
                .isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(corpus.recalls(ENOUGH_OF_A_CLASS))
                .as(() -> "missed or held: " + corpus.wrong())
                .allSatisfy((hitClass, recall) ->
                        assertThat(recall).as(hitClass).isGreaterThanOrEqualTo(LEAST_RECALL_OF_A_CLASS));
        assertThat(corpus.falseHolds())
                .as(() -> "missed or held: " + corpus.wrong())
                .isLessThanOrEqualTo(MOST_FALSE_HOLDS);
    }
}
