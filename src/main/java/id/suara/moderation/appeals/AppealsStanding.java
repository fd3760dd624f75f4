package id.suara.moderation.appeals;

import java.time.Instant;

/**
 * How the appeals stand, for organizers.
 *
 * @param waiting how many nobody has decided
 * @param oldestAt since when the oldest waits; null when none does
 * @param late how many wait longer than children are told
 * @param unheard how many no moderator may decide who works today, since each has decided on the text before
 */
public record AppealsStanding(long waiting, Instant oldestAt, long late, long unheard) {}
