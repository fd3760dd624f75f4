/**
 * Calendars (iCalendar, RFC 5545), written by ical4j: the public one of the current release, a child's own behind a secret
 * address, and the part of an invitation by mail (RFC 5546).
 *
 * <pre>
 *   own feed:  none --made--&gt; open --renewed--&gt; open at another address, the old one is dead --revoked--&gt; none
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What others may see of a calendar says nothing about a child (S9): UIDs are digests of the session's and of a random
 *       key of the child's, files have one name for all, and no event names anybody but the session.
 *   <li>A feed is copied to calendars on other people's servers and screens. So it holds no link of an online room; events
 *       lead to the child's own page, behind the sign-in.
 *   <li>The secret is shown once and kept as a digest; who lost it makes another one, and the old address ends.
 *   <li>DTSTAMP is when the release was made, so that the same release always gives the same bytes and ETags hold. An
 *       invitation's is when it was written: of two with the same SEQUENCE, a program takes the later one.
 *   <li>A cancelled session stays in feeds with STATUS:CANCELLED, for programs that would keep it otherwise.
 *   <li>Feeds have no METHOD: PUBLISH would want an organizer's address in each event.
 *   <li>VTIMEZONE is cut to what applies from the first event on. The history of Jakarta's time, with offsets of odd seconds,
 *       is more than some programs can read.
 * </ul>
 */
package id.suara.agenda.calendars;
