/**
 * The team of a webinar: staff who lead it or moderate its questions, and need be no organizers.
 *
 * <p>Decisions: an organizer names them, by the login or the address of an account that exists; nobody is invited from here. One
 * account has one part in a webinar, and naming it again changes it. They see their own webinars and no other, and plan none: who
 * it is for, when, and how many places it has stays with organizers. What each part may do stands in {@code WebinarPolicy}.
 */
package id.suara.webinars.team;
