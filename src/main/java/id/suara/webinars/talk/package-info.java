/**
 * What is said during a webinar: attendees ask the speakers something, beforehand and live, and support one another's questions;
 * moderators ask them something in polls.
 *
 * <pre>
 *   question   WAITING --let through--&gt; SHOWN --answered--&gt; ANSWERED       WAITING | SHOWN | ANSWERED --hide(reason)--&gt; HIDDEN
 *              HIDDEN --let through after all--&gt; SHOWN
 *   poll       DRAFT --open--&gt; OPEN &lt;--close | open again--&gt; CLOSED
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Nobody but its writer sees a question before a moderator let it through; its writer sees how far it is, and why it is
 *       not shown.
 *   <li>Others read the kind of the writer's institution and the province, and the name only where its writer chose so.
 *       Moderators read no more than that: they judge the words.
 *   <li>It is open from the webinar's publication until its end, to those who have a place: by their own link at any time, and by
 *       the link into the meeting while that door is open, for it stands in calendars, which colleagues see.
 *   <li>Supports are rows with a key, counted when they are read: no counter that many would queue at, and none that can be wrong.
 *       So are votes: one choice of each where one may be chosen, by the table's key, and the last vote counts while a poll is open.
 *   <li>Who votes in a poll shares its lock, and who closes it takes it alone: no vote comes after the result.
 *   <li>A poll's result is seen by who has voted, and by all once it is closed, in numbers without names. Small ones too: those
 *       who are asked are adults, and are asked about their work.
 * </ul>
 */
package id.suara.webinars.talk;
