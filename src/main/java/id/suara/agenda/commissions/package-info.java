/**
 * Who is in which commission.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A delegate is in one commission at most; the commission is full when its size is reached. Both stand in the
 *       database: members sit on numbered seats.
 *   <li>One organizer changes a congress's members at a time (an advisory lock): seats are dealt without gaps that
 *       somebody else is about to fill. Applications are locked before it, as everywhere.
 *   <li>Who withdraws leaves; the seat is free at once.
 *   <li>Delegates wish for up to three while the phase for it is open. A dealing ({@link
 *       id.suara.agenda.commissions.Dealings}) proposes from wishes and balance; an organizer looks at it and takes it over.
 *       It is computed again then, and refused when it came out otherwise: nobody takes over what nobody saw.
 *   <li>Where there are too few seats, dealing anew may leave somebody without the one they had; the proposal says whom. A
 *       paused child is not dealt, and keeps what they have.
 *   <li>Whom an organizer placed by hand, no dealing moves. Late delegates are dealt alone, or all but those anew.
 *   <li>Why somebody is where they are is never stored: it follows from their wishes, and from whether these are older.
 * </ul>
 */
package id.suara.agenda.commissions;
