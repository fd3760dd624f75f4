/**
 * Certificates of webinars, and how much somebody learned in a year.
 *
 * <pre>
 *   enough minutes --issued--&gt; valid --revoked, with a reason--&gt; revoked --issued again--&gt; another one, valid
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A person issues them, for all at once, when they have looked at who was there: what a report proves is not enough to put
 *       a name on paper.
 *   <li>A certificate says itself what it certifies, as it was on the day: it stays true when the registration is erased.
 *   <li>Whoever has its code can look whether it is real, and print it; the code cannot be guessed, and nobody can list them.
 *   <li>The register is kept for five years (L14), as the form says since its second edition; of who agreed to an earlier one,
 *       as long as the registration.
 *   <li>A webinar may count as moderators' training (S7): the certificate of a moderator, by their account's address, renews it
 *       for a year. It never makes a moderator, and never shortens what an organizer recorded.
 * </ul>
 */
package id.suara.webinars.certificates;
