package id.suara.moderation.detection;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.kernel.ConcernCue;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static Rule pattern(String words) {
        return new Rule("1", Rule.Kind.PATTERN, words, HitClass.WATCHED_WORD, null, null);
    }

    @Test
    void findsAPhraseHoweverItsWordsAreWritten() {
        Rule rule = new Rule("7", Rule.Kind.PHRASE, "Sekte Kancil", HitClass.WATCHED_WORD, null, null);
        String text = "masuk SEKTE  k\u0430ncil yuk, bukan sekte kancilan";
        assertThat(rule.in(text)).hasSize(1).allSatisfy(hit -> {
            assertThat(text.substring(hit.start(), hit.end())).isEqualTo("SEKTE  k\u0430ncil");
            assertThat(hit.detail()).isEqualTo("7");
        });
    }

    @Test
    void addsToWhatComesWithSuara() {
        Rule rule =
                new Rule("8", Rule.Kind.PHRASE, "kampung ular", HitClass.CUE, "CONFINEMENT", ConcernCue.Level.MEDIUM);
        Detection detection = Detection.builtIn().with(List.of(rule));
        assertThat(detection.read("mereka dibawa ke kampung ular").cues())
                .containsEntry("CONFINEMENT", ConcernCue.Level.MEDIUM);
    }

    @Test
    @DisplayName("S12 a rule that is no pattern holds every text")
    void holdsEverythingWhenItIsWrong() {
        assertThat(Detection.builtIn().with(List.of(pattern("("))).read("halo").has(HitClass.UNREAD))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a*", "(?=a)", "\\1", ""})
    void isNotUsableWhenItIsNoPatternOrMatchesNothing(String words) {
        assertThat(pattern(words).isUsable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(.*a){300}d", "(\\d{30}){20}"})
    void isNotUsableWhenItRepeatsSoMuchThatALongTextTakesLong(String words) {
        assertThat(pattern(words).isUsable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\b08\\d{8,11}\\b", "[a-z0-9._%+-]{1,64}@[a-z0-9-]+(\\.[a-z]{2,10}){1,3}"})
    void isUsableWhenItRepeatsAsNumbersAndAddressesDo(String words) {
        assertThat(pattern(words).isUsable()).isTrue();
    }

    @Test
    void cannotBeMadeToBacktrack() {
        Rule evil = pattern("(a+)+b|(a|aa)+c|(.*a){12}d");
        assertThat(evil.isUsable()).isTrue();
        assertThat(evil.in("a".repeat(3000))).isEmpty();
    }

    @Test
    void marksNoMoreThanAPersonCanRead() {
        assertThat(pattern("x").in("x ".repeat(1500))).hasSize(200);
    }

    @Test
    @DisplayName("S12 what a pattern would look at again and again is held as not read")
    void leavesTheRestUnreadWhenEachHitCostsALookAtAllOfIt() {
        List<Hit> hits = pattern("a.*b|a").in("a".repeat(10_000));
        assertThat(hits).hasSizeLessThan(200);
        assertThat(hits.get(hits.size() - 1)).satisfies(hit -> {
            assertThat(hit.hitClass()).isEqualTo(HitClass.UNREAD);
            assertThat(hit.start()).isEqualTo(hits.size() - 1);
            assertThat(hit.end()).isEqualTo(10_000);
        });
    }

    @Test
    void marksAllHitsOfAnOrdinaryPatternInTheLongestTextOfAChild() {
        assertThat(pattern("\\b(bodoh|tolol)\\b").in("bodoh sekali di sekolahan kami ".repeat(96)))
                .hasSize(96)
                .allSatisfy(hit -> assertThat(hit.hitClass()).isEqualTo(HitClass.WATCHED_WORD));
    }
}
