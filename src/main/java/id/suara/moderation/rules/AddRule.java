package id.suara.moderation.rules;

import id.suara.kernel.ConcernCue;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.detection.Rule;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param words a phrase, or a pattern of RE2
 * @param cueClass for a cue, and only for it
 * @param level for a cue, and only for it
 */
public record AddRule(
        @NotNull(message = "{moderation.rule-kind-missing}") Rule.Kind kind,
        @NotNull(message = "{moderation.rule-words-size}")
                @Size(min = 2, max = 200, message = "{moderation.rule-words-size}")
                String words,
        @NotNull(message = "{moderation.rule-class-missing}") HitClass hitClass,
        @Pattern(
                        regexp =
                                "VIOLENCE|SEXUAL|SELF_HARM|TRAFFICKING|CONFINEMENT|CHILD_MARRIAGE|NEGLECT|EXPLOITATION|THREAT|BULLYING|FEAR",
                        message = "{moderation.rule-cue-missing}")
                String cueClass,
        ConcernCue.Level level) {

    public AddRule {
        words = words == null ? null : words.strip();
        cueClass = hitClass == HitClass.CUE && cueClass != null && !cueClass.isEmpty() ? cueClass : null;
        level = hitClass == HitClass.CUE ? level : null;
    }
}
