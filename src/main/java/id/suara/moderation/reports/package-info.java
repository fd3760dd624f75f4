/**
 * Readers say that something public should be looked at (S20).
 *
 * <pre>
 *   report:  WAITING --the case is decided--&gt; KEPT | TAKEN_DOWN;   --its author takes it back or mends it--&gt; WITHDRAWN
 * </pre>
 *
 * <p>Decisions: a report joins the open case of what it is about, or opens one that a person reads like any other, with the
 * text as it is public now. No account weighs more than another: one report for each thing, whoever sends it, and its number is
 * shown to the moderator, never who sent it. What is reported weighs: personal data and what is not for children two points,
 * anything else one, eight at most. Each point lets the case count as waiting half an hour longer, so that many reports lift it
 * by four hours and no crowd can keep other texts from being read. No number hides anything by itself; a person does. The outcome is the case's, so there is no
 * second truth to keep in step. A report is not in the audit log, which would show the reporter to whoever reads that; its
 * own row keeps who and when, and only the reporter reads it. A reader who says that somebody is in danger is led to
 * safeguarding and leaves no report here.
 */
package id.suara.moderation.reports;
