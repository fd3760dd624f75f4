/**
 * Webinars for adults who protect children: planning one, registering for it without a password, a place or the waiting list.
 *
 * <pre>
 *   webinar       DRAFT --publish--&gt; OPEN &lt;--close | open again--&gt; CLOSED       DRAFT | OPEN | CLOSED --cancel--&gt; CANCELLED
 *   registration  a place is free: CONFIRMED | none is: WAITLISTED --one becomes free--&gt; CONFIRMED
 *                 CONFIRMED | WAITLISTED --cancels, or never answers the mail--&gt; CANCELLED
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A place is taken when the form is sent, not when its mail is answered: who comes first in a rush has it. It is held for
 *       two days; who has not answered by then had typed an address that is not theirs, and the next in line moves up.
 *   <li>Nobody moves up whose address is only anybody's word. They keep their turn, and take it once they have answered while a
 *       place is free.
 *   <li>Whether an address is registered already is told to its reader, by mail, and to nobody else: the form and the API answer
 *       the same to both.
 *   <li>Whoever registers colleagues agrees to nothing for them: each gets a mail of their own and is as anybody who has not answered until they do. What they answer there is their agreement. So is it for whom an organizer registers from a list ({@code imports}).
 *   <li>Capacity is never less than what is taken: lowering it further is refused with the number.
 *   <li>The meeting's address is given to nobody beforehand: personal links lead there in their time.
 *   <li>Whoever leads one webinar or moderates its questions is let in to that one, whatever their role ({@code team}); every
 *       right is asked in one place, {@code WebinarAccess}.
 *   <li>Who attends is known by what they say of themselves; an institution is one of kinds and a place, and its name is free
 *       words.
 * </ul>
 */
package id.suara.webinars;
