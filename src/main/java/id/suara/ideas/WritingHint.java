package id.suara.ideas;

import id.suara.moderation.detection.HitClass;

/**
 * A span that a child should look at before sending (S15).
 *
 * @param field as in {@link SubmitIdea}
 * @param start in UTF-16 units of the field as it was given
 * @param end behind the last unit
 * @param key of the sentence for the child
 */
public record WritingHint(String field, int start, int end, HitClass kind, String key) {}
