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
 * </ul>
 */
package id.suara.agenda.commissions;
