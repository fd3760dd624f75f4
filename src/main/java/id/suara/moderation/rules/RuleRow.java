package id.suara.moderation.rules;

import id.suara.kernel.ConcernCue;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.detection.Rule;
import java.time.Instant;

/**
 * A rule as the list shows it.
 *
 * @param cueClass null but for a cue, as {@code level}
 * @param triedAt null before somebody tried it
 * @param changedBy the display name of whoever added it or switched it last
 */
public record RuleRow(
        long id,
        Rule.Kind kind,
        String words,
        HitClass hitClass,
        String cueClass,
        ConcernCue.Level level,
        boolean active,
        Instant triedAt,
        String changedBy,
        Instant changedAt,
        long version) {}
