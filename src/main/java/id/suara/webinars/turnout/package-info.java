/**
 * Who attended a webinar, as numbers: the report that organizers give to those who asked for it. No name and no address stands
 * here.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Attended is who was there for at least a minute that counts, by a meeting report or by a person who knows better. Who
 *       only opened their link has come ({@code board}), and may have left at once.
 *   <li>Whoever waited for a place and yet was there has attended, without one: more can have attended than had a place.
 *   <li>Everything is counted from a few queries over all of the webinar, however many attended.
 *   <li>Certificates are counted from their register, by what their owners say of themselves now. A year after the webinar its
 *       registrations are erased; then those are all that can be counted, and an office's type is not among what they say.
 * </ul>
 */
package id.suara.webinars.turnout;
