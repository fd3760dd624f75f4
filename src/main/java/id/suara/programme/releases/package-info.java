/**
 * Releases of the programme: frozen, numbered and named, compared with one another, restored into the draft.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A release is the whole programme of that moment: what is scheduled and not cancelled, and every session that was ever
 *       released and is not held any more, as cancelled. What was released and then lost its time counts as cancelled until it
 *       has one again. A calendar needs the current release and nothing before it.
 *   <li>{@code sequence} is 0 in the first release that holds a session and rises by one with each release in which anything
 *       that is frozen of it differs, its cancelling and its taking up again included; in no other.
 *   <li>Words, times, audience and the names of room and building are frozen. Tracks, commissions and speakers are frozen by id: their
 *       names are today's, and a person whose name is removed is gone from the past too.
 *   <li>Whoever releases says which release was current and which version of the draft they looked at. Of two who release at
 *       once one wins, and the other is told that there is a newer release to look at.
 *   <li>Restoring rewrites the draft and tells nobody. What the release did not hold loses its time if it never was released,
 *       and is cancelled otherwise: nothing that anybody wrote is lost.
 * </ul>
 */
package id.suara.programme.releases;
