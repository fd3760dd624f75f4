/**
 * How moderation goes: how long texts wait, what is decided, what detectors hold, and whether two moderators would decide alike.
 *
 * <p>Decisions: numbers of texts and never of a child, a moderator, a place or a theme, and organizers only. A number from 1 to 4
 * could point to a child and is not told; where the sum of a group is known, the next smallest of it is not told either, for the
 * two could be told apart by subtraction. For the same reason whole weeks are counted that are over, each for itself, and several
 * are added up from what each tells: the difference of two spans is then nothing that is not told. So a sum may lack what a few
 * weeks left out. A median is of five texts or more. Weeks begin on Monday and are Jakarta's. A reason counts for
 * the template with whose first words it begins, since moderators edit the rest. What safeguarding looks into is in no number.
 */
package id.suara.moderation.statistics;
