/**
 * The programme of a congress: its sessions as organizers draft them, and the releases that everybody reads.
 *
 * <pre>
 *   session  DRAFT --first release that holds it--&gt; RELEASED --cancelled--&gt; CANCELLED --taken up again--&gt; RELEASED
 *            DRAFT --removed--&gt; gone; any of them without a time waits on the list of the unscheduled
 *   draft    one for each congress, edited by many --release--&gt; release 1, 2, 3 ... (frozen) --restored--&gt; draft again
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Nobody but organizers sees the draft, and nobody is told anything by it: only a release speaks
 *       ({@link id.suara.programme.releases}).
 *   <li>Every change locks the congress's row of {@code programme} first and raises its version. So a release holds exactly the
 *       draft that was looked at when it was decided on, never half a change; organizers who edit different sessions wait a
 *       few milliseconds for each other and never lose a word. Each session has a version beside it: who edits what
 *       somebody else has changed meanwhile gets a 409 that names the fields which differ, and a merge view on the page.
 *   <li>What a session is planned to be is one value, {@link id.suara.programme.SessionPlan}: what is sent in, kept, checked for
 *       conflicts, frozen and compared is the same record.
 *   <li>A session is in one room; a talk in two halls is a room of its own that stands for both, or two sessions.
 *   <li>Conflicts ({@link id.suara.programme.conflicts}) never keep anybody from editing, for a programme is made by going through
 *       impossible ones. The impossible keep it from being released; the rest an organizer confirms one by one.
 *   <li>Buildings and rooms ({@link id.suara.programme.venue}), tracks, commissions and people ({@link
 *       id.suara.programme.parts}) are the congress's own. Who is in a commission is known one floor up.
 *   <li>Words are Indonesian; where no English was written the Indonesian is shown.
 * </ul>
 */
package id.suara.programme;
