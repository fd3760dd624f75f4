package id.suara.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.ConcernCue;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.detection.Rule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DetectionRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void isNotActivatedBeforeSomebodyTriedIt() {
        DetectionRule rule = DetectionRule.added(phrase("kata contoh"), 1, NOW);
        assertThatThrownBy(() -> rule.activate(1, NOW)).hasMessage("moderation.rule-untried");
        rule.tried(NOW);
        rule.activate(1, NOW);
    }

    @Test
    void refusesWhatCannotBeLookedFor() {
        assertThatThrownBy(() -> DetectionRule.added(
                        new AddRule(Rule.Kind.PATTERN, "(", HitClass.WATCHED_WORD, null, null), 1, NOW))
                .hasMessage("moderation.rule-unusable");
        assertThatThrownBy(() -> DetectionRule.added(phrase("!!"), 1, NOW)).hasMessage("moderation.rule-unusable");
    }

    @Test
    void refusesACueWithoutItsDangerAndClassesThatNoWordsTell() {
        assertThatThrownBy(() -> DetectionRule.added(
                        new AddRule(Rule.Kind.PHRASE, "om senang", HitClass.CUE, null, null), 1, NOW))
                .hasMessage("moderation.rule-cue-missing");
        assertThatThrownBy(() -> DetectionRule.added(
                        new AddRule(Rule.Kind.PHRASE, "om senang", HitClass.FLOOD, null, null), 1, NOW))
                .hasMessage("moderation.rule-class-missing");
    }

    @Test
    void forgetsTheDangerOfWhatIsNoCue() {
        AddRule rule = new AddRule(Rule.Kind.PHRASE, " kata ", HitClass.NAME, "VIOLENCE", ConcernCue.Level.HIGH);
        assertThat(rule.words()).isEqualTo("kata");
        assertThat(rule.cueClass()).isNull();
        assertThat(rule.level()).isNull();
    }

    private static AddRule phrase(String words) {
        return new AddRule(Rule.Kind.PHRASE, words, HitClass.WATCHED_WORD, null, null);
    }
}
