package id.suara.moderation.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {

    private static final Pattern NAMED = Pattern.compile("(?:~|verb:)([a-z]+)|@([A-Z]+)");

    private final CueLexicon lexicon = CueLexicon.read();

    @ParameterizedTest
    @CsvSource({
        "dipukulin, di~pukul",
        "mukulin, me~pukul",
        "memukuliku, me~pukul",
        "nyubit, me~cubit",
        "ngelus, me~elus",
        "menampar, me~tampar",
        "ngurung, me~kurung",
        "diiket, di~ikat",
        "dtmpr, di~tampar",
        "nyabet, me~sabet",
        "dicabok, di~cabok",
        "pukulan, ~pukul"
    })
    void takesTheRootOutOfAnyFormOfAVerb(String word, String key) {
        assertThat(lexicon.meaning(word).keys()).contains(key);
    }

    @ParameterizedTest
    @CsvSource({"tanganku, tangan, true", "bapakku, ayah, true", "tangannya, tangan, false", "buku, buku, false"})
    void tellsWhoseANounIs(String word, String noun, boolean mine) {
        assertThat(lexicon.meaning(word).text()).isEqualTo(noun);
        assertThat(lexicon.meaning(word).mine()).isEqualTo(mine);
    }

    @ParameterizedTest
    @CsvSource({"rendah, me~rendah", "makan, me~akan", "dia, di~a"})
    void takesNoWordForAVerbThatIsNone(String word, String key) {
        assertThat(lexicon.meaning(word).keys()).doesNotContain(key);
    }

    /** A class or a root that is misspelled there would find nothing, and nobody would be told. */
    @Test
    void hasEveryClassAndRootThatTheSignsName() {
        Set<String> classes = new HashSet<>();
        Set<String> roots = new HashSet<>();
        Lexicon.lines("/detection/cue-words-id.tsv").forEach(line -> {
            String[] cells = line.split("\t", -1);
            classes.add(cells[0]);
            if (cells[1].equals("VERB") || cells[1].equals("STATE")) {
                roots.addAll(List.of(cells[2].split(" ", -1)));
            }
        });
        Lexicon.lines("/detection/cues-id.tsv").forEach(line -> {
            Matcher named = NAMED.matcher(line);
            while (named.find()) {
                assertThat(named.group(1) == null ? classes : roots)
                        .contains(named.group(1) == null ? named.group(2) : named.group(1));
            }
        });
    }
}
