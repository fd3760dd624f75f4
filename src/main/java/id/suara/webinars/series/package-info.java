/**
 * Series: webinars that belong together, for which one form registers.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A webinar belongs to one series at most, and knows nothing of it: whatever holds for a webinar holds for one of a series.
 *   <li>One form is one transaction: a place or a turn in each chosen webinar, as if registered singly, or nothing at all. Places
 *       are locked in the order of the webinars' ids, so that two forms never wait for one another.
 *   <li>One mail asks the reader of the address about all of them, and one press says that it is theirs. What follows (a place, a
 *       turn, another time) comes for each webinar by itself, for each has a calendar entry and a link of its own.
 *   <li>A series is seen as soon as one of its webinars is, and has no state of its own: it ends when its webinars do.
 * </ul>
 */
package id.suara.webinars.series;
