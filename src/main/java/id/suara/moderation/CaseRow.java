package id.suara.moderation;

import java.time.Instant;

/**
 * A case as the queue lists it.
 *
 * @param appeal whether a refusal is read once more, for its author asked for it
 * @param heldBy the display name of the moderator who reads it now, or null
 * @param mine whether that is the caller
 * @param second whether a first moderator would publish it, and it waits for another
 * @param reports how many readers asked for it to be read once more
 * @param weight what those weigh, 0 to 8: each point lets it count as waiting half an hour longer
 */
public record CaseRow(
        long id,
        String kind,
        String title,
        String byline,
        String topic,
        int revision,
        Urgency urgency,
        Instant openedAt,
        boolean appeal,
        String heldBy,
        boolean mine,
        long reports,
        int weight,
        boolean second) {}
