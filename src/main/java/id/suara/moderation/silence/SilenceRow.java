package id.suara.moderation.silence;

import java.io.Serializable;
import java.time.Instant;

/**
 * A silence as staff see it.
 *
 * @param byline the child's pen name, province and age band, and nothing else (S9)
 * @param confirmedBy null unless a second person confirmed it
 * @param beginsAt null while it waits, as is the end
 * @param liftedBy null unless somebody lifted it
 * @param own whether the caller asked for it, and so cannot confirm it
 */
public record SilenceRow(
        long id,
        String byline,
        SilenceState state,
        int days,
        String reason,
        String askedBy,
        Instant askedAt,
        String confirmedBy,
        Instant beginsAt,
        Instant endsAt,
        String liftedBy,
        Instant liftedAt,
        boolean own)
        implements Serializable {}
