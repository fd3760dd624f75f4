/**
 * Who sleeps in which room: children on site, by sex and age, never mixed, never with an adult.
 *
 * <pre>
 *   nobody placed -&gt; proposed (a draft of the whole congress) -&gt; moved by hand, one child at a time
 *                              ^ proposing anew replaces the draft and every move
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The proposal is pure and always comes out the same: {@link id.suara.delegates.rooms.Proposal}. It keeps to the bands;
 *       by hand a child may go to a brother or sister of another age, if of the same sex.
 *   <li>Siblings are children of one father or mother: other guardians may care for many children who are no relatives.
 *   <li>A child whose sex was not recorded is put nowhere, and listed apart to be asked.
 *   <li>A bed carries its room's sex and capacity: the database itself keeps rooms unmixed and not overfilled. What changes
 *       about a child afterwards (sex, birth date) moves nobody, but is shown at once as out of place.
 *   <li>What hangs on a door holds nicknames only (S9), and so does the file.
 * </ul>
 */
package id.suara.delegates.rooms;
