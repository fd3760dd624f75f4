/**
 * A delegate's own schedule: what they have to attend and what they chose, and what changed since they last looked.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Opening the page marks nothing as read, for it may be opened by somebody in a hurry, or by the phone itself to keep it:
 *       the child says "sudah kubaca", and until then what changed stays marked. Who looks for the first time has missed
 *       nothing.
 *   <li>The link of an online room stands on the child's own page only: not in what chaperones read, not in calendars.
 *   <li>Who comes on site reads the congress's time; who takes part from home reads theirs, with the congress's beside it.
 *   <li>The page is kept on the phone for times without a line, one copy, the newest; it goes when the child signs out,
 *       when another child opens their start page, and after a week.
 * </ul>
 */
package id.suara.agenda.schedule;
