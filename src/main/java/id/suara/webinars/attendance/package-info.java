/**
 * Who was there, and for how long: by the meeting provider's report, which people of the team decide on where an e-mail address
 * does not.
 *
 * <pre>
 *   report --read, matched--&gt; seen: MATCHED by its e-mail address | OPEN --a person decides--&gt; MATCHED | NOBODY --reopened--&gt; OPEN
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A personal link that led into the meeting says that somebody came, never for how long: minutes are a report's, or a
 *       person's who knows better and says why.
 *   <li>One that was seen may be several attendees, as an office that watches together before one screen.
 *   <li>A webinar may have several reports, as after a meeting that broke off. What was decided of a person's name in one is
 *       decided in the next.
 *   <li>Minutes count from the webinar's beginning until half an hour after its end, for webinars run over.
 *   <li>A report holds names of strangers too: it is erased a year after the webinar like everything else, and what was seen of
 *       somebody with their registration.
 * </ul>
 */
package id.suara.webinars.attendance;
