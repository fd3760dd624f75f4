/**
 * How moderation goes: how long texts wait, what is decided, what detectors hold, and whether two moderators would decide alike.
 *
 * <p>Decisions: numbers of texts and never of a child, a moderator, a place or a theme, and organizers only. A number from 1 to 4
 * could point to a child and is not told; where the sum of a group is known, the next smallest of it is not told either, for the
 * two could be told apart by subtraction. A median is of five texts or more. Days and weeks are Jakarta's. A reason counts for
 * the template with whose first words it begins, since moderators edit the rest. What safeguarding looks into is in no number.
 */
package id.suara.moderation.statistics;
