/**
 * Attendance from the meeting provider's report: reading Zoom's and Google Meet's lists of participants, and finding the
 * attendees of a webinar in them. Plain code, without a database or a container.
 *
 * <pre>
 *   bytes --MeetingReport--&gt; Presence --ReportPerson--&gt; person --Matching--&gt; Match: certain | proposals, which a person confirms
 *               \--&gt; UnreadRow(RowFault)                   Presences of one attendee --PresentMinutes--&gt; minutes
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>No row vanishes: what tells of no presence is kept with its line and the reason.
 *   <li>Whether the day or the month comes first is decided once for a report, by the webinar's date. A report that is plainly
 *       of another day or written in another zone is refused rather than read as nobody having been there.
 *   <li>A certificate hangs on a match, so nothing but the e-mail address makes one without a person, and it only where the name
 *       shown is not another attendee's. Addresses are compared as they are: dots and plus signs tell two people apart.
 *   <li>Minutes are what the report proves. Where two rows of a person may have been at the same time and the report does not say
 *       when, the longer counts, and a person sees how many it may have been.
 * </ul>
 */
package id.suara.webinars.reports;
