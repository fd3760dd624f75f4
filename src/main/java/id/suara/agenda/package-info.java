/**
 * What the programme is for one child: their commission, their own schedule, and the calendar that they carry along.
 *
 * <pre>
 *   delegate --put into a commission--&gt; member --moved by hand | taken out | withdrawn
 *   released session --for everybody | for the delegate's commission--&gt; on their schedule, obligatory
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A schedule is never stored: it is the current release, narrowed to a delegate. So a release, a move to another
 *       commission and a withdrawal are seen at once, and nothing has to be kept in step.
 *   <li>Only who holds a place at the current congress has a schedule; who is paused or withdrawn has none, by any door.
 *   <li>A child in no commission yet sees what is for everybody, and is told that the rest follows.
 * </ul>
 */
package id.suara.agenda;
