package id.suara.moderation;

import java.time.Instant;

/**
 * A case as the queue lists it.
 *
 * @param heldBy the display name of the moderator who reads it now, or null
 * @param mine whether that is the caller
 * @param second whether a first moderator would publish it, and it waits for another
 * @param reports how many readers asked for it to be read once more
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
        String heldBy,
        boolean mine,
        long reports,
        boolean second) {}
