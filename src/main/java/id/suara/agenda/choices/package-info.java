/**
 * Optional sessions: choosing one, waiting for a seat, giving it back.
 *
 * <pre>
 *   delegate --chooses, a seat is free--&gt; SEATED --gives back | withdraws | is taken out--&gt; gone; the next in line is SEATED
 *            --chooses, none is free--&gt; WAITING --a seat becomes free--&gt; SEATED, and is told
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>First come, first served, while the phase for it is open; giving back and moving up go on until the session begins.
 *   <li>One for each slot: who has a seat, or waits for one, chooses no other at the same time, but may change to one that has a
 *       free seat. So nobody loses a seat by trying.
 *   <li>Nobody chooses what they could not attend: at the time of an obligatory session of theirs, for other ages, or in a
 *       hall when they take part from home. A release that moves a session later takes nobody's seat: the schedule shows both
 *       and the child decides.
 *   <li>Seats are the session's own number, or the room's; neither for a hybrid room, which anybody may join from outside. When
 *       a release makes it smaller than it is full, those who have a seat keep it, and nobody moves up until there is room.
 *   <li>A room's own number is what the hall holds now, not what it held when the programme was released: it is a fact, not a
 *       plan.
 *   <li>Who moves up could be there: not one who is paused, obliged or seated elsewhere at that time. They keep their place in
 *       line and are looked at again every two minutes, for what hinders them ends without telling anybody.
 *   <li>Families are told what a release changes about a session in which their child has a seat. What the child chooses and
 *       gives back is the child's own affair.
 *   <li>Locks, in this order: the application, then sessions by their numbers. So one for each slot holds without a constraint
 *       (times change with releases), and seats are numbered for the database's own check.
 *   <li>A cancelled session keeps its seats, for it may be taken up again.
 * </ul>
 */
package id.suara.agenda.choices;
