/**
 * The desk: all applications of the current congress in one table, as much of it as is the caller's to see.
 *
 * <pre>
 *   application, person, consent, likely duplicate --triggers--&gt; desk_line --filter, order--&gt; page | export
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What the desk filters and sorts by stands in one narrow row for each application, kept by the database: each filter
 *       reads from an index of its own, so that a page costs the same with 1,000 applications and with 100,000.
 *   <li>A line is written after its application was locked, or at the end of the transaction: no new order of locks.
 *   <li>Nothing is counted to the end. Above {@link id.suara.delegates.desk.Desk#MOST_COUNTED} the desk says "more", and
 *       asks to narrow the filter; exports and the API go on to the end, by the key of the last row.
 *   <li>Exports hold only children whose guardian consented (L3), and nothing of health.
 * </ul>
 */
package id.suara.delegates.desk;
