package id.suara.webinars.talk;

import java.time.Instant;

/**
 * A question as moderators see it.
 *
 * @param reason null for one that is not hidden
 * @param supports how many others want to hear the answer
 */
public record QuestionRow(
        long id,
        String words,
        Writer writer,
        QuestionStatus status,
        HiddenReason reason,
        int supports,
        Instant askedAt,
        long version) {}
