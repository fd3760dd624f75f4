/**
 * What cannot be, or should not be, in a programme: one plain class for each rule, over an immutable timetable.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What is impossible keeps a draft from being released: a room or a speaker in two sessions at once, delegates who have to be
 *       in two, a session outside the congress's days. All else is for people to judge; whoever releases confirms each one, and
 *       the release and the audit log keep what was confirmed.
 *   <li>Obligatory for a delegate is what is for everybody and what is for their commission. Optional sessions never are, for a
 *       delegate takes one only where it fits. When the draft has them collide after they were chosen, whoever releases is
 *       told how many delegates that is; they choose again, and no seat is taken from them.
 *   <li>A hybrid room is never too small: who has no seat takes part online. Online sessions need no way, and end with the night
 *       of whoever sits farthest east: night is looked for in all three zones there, and in the congress's own on site.
 *   <li>Nights and how much rest children need are settings ({@code suara.programme.night.from}, {@code .night.until}, {@code
 *       .rest.hours}): 21 to 6 o'clock, 9 hours.
 *   <li>A session has one room, so it is never in two places.
 * </ul>
 */
package id.suara.programme.conflicts;
